using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>Collects the rules that decided a visit and the remarks on it, each once.</summary>
internal sealed class ResponseNotes
{
    private readonly List<string> _rules = [];
    private List<ResponseFlag>? _flags;

    public ValueList<string> Rules => _rules.ToValueList();

    public ValueList<ResponseFlag> Flags => _flags is null ? default : _flags.ToValueList();

    public void Rule(string rule)
    {
        if (!_rules.Contains(rule))
        {
            _rules.Add(rule);
        }
    }

    public void Flag(ResponseFlag flag)
    {
        _flags ??= [];
        if (!_flags.Contains(flag))
        {
            _flags.Add(flag);
        }
    }
}
