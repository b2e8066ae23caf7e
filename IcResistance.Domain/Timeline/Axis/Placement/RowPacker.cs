namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Stacks items that would overlap into rows. What was placed first keeps its place.</summary>
internal sealed class RowPacker(double gap)
{
    private readonly List<List<(double Left, double Right)>> _rows = [];

    public int Rows => _rows.Count;

    public bool IsFree(int row, double left, double right) =>
        row >= _rows.Count || _rows[row].TrueForAll(taken => right + gap <= taken.Left || left >= taken.Right + gap);

    public void Take(int row, double left, double right)
    {
        while (_rows.Count <= row)
        {
            _rows.Add([]);
        }

        _rows[row].Add((left, right));
    }

    /// <summary>The first free row, a new one if need be.</summary>
    public int FirstFree(double left, double right)
    {
        var row = 0;
        while (!IsFree(row, left, right))
        {
            row++;
        }

        return row;
    }
}
