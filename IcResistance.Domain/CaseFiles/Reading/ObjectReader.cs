using System.Text.Json;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Reading;

/// <summary>Reads the properties of one JSON object, knows its path, and refuses by name what nobody asked for.</summary>
/// <remarks>
/// A reader asks for every property that its object may have; <see cref="Finish"/> then knows which ones are left over.
/// Asking never fails: what is wrong is reported and a placeholder returned, so that one pass finds every error.
/// </remarks>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    private ObjectReader(string path, ReadContext context) => (Path, Context) = (path, context);

    public string Path { get; }

    public ReadContext Context { get; }

    /// <summary>Reads one object with the given reader and refuses its unknown properties.</summary>
    public static T Read<T>(JsonElement element, string path, ReadContext context, Func<ObjectReader, T> read)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            context.Refuse(ProblemCode.WrongType, path, JsonValue.Shown(element), Expected.Object);
            return read(new ObjectReader(path, context with { Problems = null }));
        }

        var reader = new ObjectReader(path, context);
        reader.TakeProperties(element);
        var item = read(reader);
        reader.Finish();
        return item;
    }

    /// <summary>The property's value; null where it is absent or JSON null, which mean the same.</summary>
    public JsonElement? Find(string name)
    {
        _asked.Add(name);
        return Has(name) ? _properties[name] : null;
    }

    /// <summary>Stated with something else than null.</summary>
    public bool Has(string name) => _properties.TryGetValue(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    /// <summary>Stated as JSON null.</summary>
    public bool IsNull(string name) => _properties.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.Null;

    public T? Child<T>(string name, Func<ObjectReader, T> read)
        where T : class => Find(name) is { } value ? Read(value, PathOf(name), Context, read) : null;

    public ValueList<T> List<T>(string name, Func<ObjectReader, T> read) =>
        Items(name, (item, path) => Read(item, path, Context, read));

    /// <summary>An array's items; not stated where the property is absent.</summary>
    public ValueList<T> Items<T>(string name, Func<JsonElement, string, T> read)
    {
        if (Find(name) is not { } value)
        {
            return default;
        }

        if (value.ValueKind is JsonValueKind.Array)
        {
            return value.EnumerateArray().Select((item, index) => read(item, $"{PathOf(name)}[{index}]")).ToValueList();
        }

        Refuse(ProblemCode.WrongType, name, Expected.Array);
        return default;
    }

    public string PathOf(string name) => $"{Path}.{name}";

    /// <summary>Reports an error of one property.</summary>
    public void Refuse(string code, string name, Phrase expectation)
    {
        var value = _properties.TryGetValue(name, out var element) ? JsonValue.Shown(element) : null;
        Context.Refuse(code, PathOf(name), value, expectation);
    }

    /// <summary>Reports an error of the object as a whole.</summary>
    public void Refuse(string code, Phrase expectation) => Context.Refuse(code, Path, null, expectation);

    private void TakeProperties(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!_properties.TryAdd(property.Name, property.Value))
            {
                Context.Refuse(ProblemCode.DuplicateProperty, PathOf(property.Name), JsonValue.Shown(property.Value), Expected.Once);
            }
        }
    }

    private void Finish()
    {
        foreach (var (name, value) in _properties)
        {
            if (!_asked.Contains(name))
            {
                Context.Refuse(ProblemCode.UnknownProperty, PathOf(name), JsonValue.Shown(value), Expected.KnownProperty(_asked.Distinct()));
            }
        }
    }
}
