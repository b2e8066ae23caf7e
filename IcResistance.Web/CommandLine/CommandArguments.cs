using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Shell;

namespace IcResistance.Web.CommandLine;

/// <summary>What stands behind a command: files or ids, options, and settings (<c>--Section:Key=value</c>) for the configuration.</summary>
public sealed class CommandArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<string> _settings = [];

    /// <param name="args">The words behind the command.</param>
    /// <param name="valued">Options with a value: <c>--output FILE</c> or <c>--output=FILE</c>.</param>
    /// <param name="flags">Options without one.</param>
    /// <exception cref="WrongUsageException">An option is unknown, stands twice or lacks its value.</exception>
    public CommandArguments(IReadOnlyList<string> args, IReadOnlyCollection<string> valued, IReadOnlyCollection<string> flags)
    {
        for (var index = 0; index < args.Count; index++)
        {
            var (name, value) = Split(args[index]);
            if (name is null)
            {
                _names.Add(args[index]);
            }
            else if (name.Contains(':', StringComparison.Ordinal))
            {
                _settings.Add(args[index]);
            }
            else if (flags.Contains(name) && value is null)
            {
                _flags.Add(name);
            }
            else if (valued.Contains(name))
            {
                Keep(name, value ?? (++index < args.Count ? args[index] : throw new WrongUsageException($"{name} needs a value.")));
            }
            else
            {
                throw new WrongUsageException($"Unknown option {args[index]}.");
            }
        }
    }

    /// <summary>Files or ids, in their order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Settings for the configuration, as they were written.</summary>
    public IReadOnlyList<string> Settings => _settings;

    public bool Has(string flag) => _flags.Contains(flag);

    public string? Value(string option) => _values.GetValueOrDefault(option);

    public Language Language => Value("--language") switch
    {
        null => Language.English,
        var tag => LanguageTags.Parse(tag) ?? throw new WrongUsageException("--language is en or zh."),
    };

    public AsOf? AsOf => Value("--as-of") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) => new AsOf(day, null),
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => new AsOf(null, date),
        _ => throw new WrongUsageException("--as-of is a day number (days from the first ICI dose) or a date YYYY-MM-DD."),
    };

    private void Keep(string name, string value)
    {
        if (!_values.TryAdd(name, value))
        {
            throw new WrongUsageException($"{name} stands twice.");
        }
    }

    // A lone dash is a name; "--as-of -30" reads its value before this is asked.
    private static (string? Name, string? Value) Split(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal))
        {
            return (null, null);
        }

        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }
}
