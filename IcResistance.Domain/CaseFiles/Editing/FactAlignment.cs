using System.Text.Json.Nodes;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>What became of one fact in another version of its case.</summary>
/// <param name="Index">Where it stands there; null: it is gone.</param>
/// <param name="IsSame">It says there what it said.</param>
internal readonly record struct FactFate(int? Index, bool IsSame);

/// <summary>Finds the facts of one version of a list in another: facts have no ids, so they are known by their places and by what they say.</summary>
/// <remarks>
/// What is alike at the two ends of the lists is the same. Between them a fact with the same content is the same fact, moved; then one with the
/// same subject, or with at least half of its properties alike, is the same fact, corrected.
/// </remarks>
internal sealed class FactAlignment
{
    /// <summary>Beyond this many changed facts at once (an import over the case) nobody corrects them one by one.</summary>
    private const int MostCompared = 300;

    private readonly string? _subject;
    private readonly IReadOnlyList<JsonObject> _before;
    private readonly IReadOnlyList<JsonObject> _after;
    private readonly FactFate?[] _fates;
    private readonly HashSet<int> _taken = [];

    private FactAlignment(FactKind kind, IReadOnlyList<JsonObject> before, IReadOnlyList<JsonObject> after) =>
        (_subject, _before, _after, _fates) = (FactKinds.SubjectOf(kind), before, after, new FactFate?[before.Count]);

    /// <summary>The fate of each fact of the earlier list, in its order.</summary>
    public static IReadOnlyList<FactFate> Of(FactKind kind, IReadOnlyList<JsonObject> before, IReadOnlyList<JsonObject> after)
    {
        var alignment = new FactAlignment(kind, before, after);
        alignment.TakeEnds();
        alignment.TakeMoved();
        alignment.TakeCorrected();
        return [.. alignment._fates.Select(fate => fate ?? default)];
    }

    private void TakeEnds()
    {
        var shorter = Math.Min(_before.Count, _after.Count);
        var head = 0;
        while (head < shorter && JsonNode.DeepEquals(_before[head], _after[head]))
        {
            Take(head, head++, isSame: true);
        }

        for (var tail = 1; tail <= shorter - head && JsonNode.DeepEquals(_before[^tail], _after[^tail]); tail++)
        {
            Take(_before.Count - tail, _after.Count - tail, isSame: true);
        }
    }

    private void TakeMoved()
    {
        var places = Free().ToLookup(index => _after[index].ToJsonString());
        foreach (var index in Open())
        {
            if (places[_before[index].ToJsonString()].Where(place => !_taken.Contains(place)).Select(place => (int?)place).FirstOrDefault() is { } place)
            {
                Take(index, place, isSame: true);
            }
        }
    }

    private void TakeCorrected()
    {
        var (open, free) = (Open().ToList(), Free().ToList());
        if (open.Count * free.Count > MostCompared * MostCompared)
        {
            return;
        }

        var pairs = open.SelectMany(index => free.Select(place => (Index: index, Place: place, Likeness: Likeness(_before[index], _after[place]))))
            .Where(pair => pair.Likeness > 0)
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => Math.Abs(pair.Index - pair.Place));
        foreach (var (index, place, _) in pairs)
        {
            if (_fates[index] is null && !_taken.Contains(place))
            {
                Take(index, place, isSame: false);
            }
        }
    }

    private void Take(int index, int place, bool isSame)
    {
        _fates[index] = new FactFate(place, isSame);
        _taken.Add(place);
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, _before.Count).Where(index => _fates[index] is null);

    private IEnumerable<int> Free() => Enumerable.Range(0, _after.Count).Where(place => !_taken.Contains(place));

    /// <summary>Share of the properties that are alike, with one added for the same subject; 0 where the two are different facts.</summary>
    private double Likeness(JsonObject one, JsonObject other)
    {
        var names = one.Select(pair => pair.Key).Union(other.Select(pair => pair.Key)).ToList();
        var share = (double)names.Count(name => one.ContainsKey(name) && other.ContainsKey(name) && JsonNode.DeepEquals(one[name], other[name])) / names.Count;
        var hasSubject = _subject is not null && JsonNode.DeepEquals(one[_subject], other[_subject]);
        return hasSubject && share >= 1 / 3.0 ? share + 1 : share >= 0.5 ? share : 0;
    }
}
