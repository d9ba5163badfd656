namespace ResolutionTracker.Analysis.Comparison;

/// <summary>The table of a sequence alignment, of which only a band along the diagonal is kept, so that its size and the
/// time to fill it are bounded. Rows and columns count from 1; row and column 0 stand for nothing.</summary>
internal sealed class BandedTable
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly int _halfWidth;
    private readonly byte[] _steps;
    private double[] _previous;
    private double[] _current;
    private int _row = 1;

    public BandedTable(int rows, int columns, int halfWidth)
    {
        _rows = rows;
        _columns = columns;

        // Neighbouring rows must overlap, or no path leads through.
        _halfWidth = Math.Min(columns, Math.Max(halfWidth, (columns / rows) + 1));
        _steps = new byte[(rows + 1L) * Width];
        _previous = new double[columns + 1];
        _current = new double[columns + 1];
    }

    private enum Step : byte
    {
        None,
        Pair,
        SkipRow,
        SkipColumn,
    }

    private int Width => Math.Min(_columns + 1, (2 * _halfWidth) + 1);

    public int First(int row) => Math.Max(0, Math.Min(Middle(row) - _halfWidth, _columns + 1 - Width));

    public int Last(int row) => Math.Min(_columns, First(row) + Width - 1);

    /// <summary>Fills the next cell; cells come row by row, each row from its first column to its last.</summary>
    public void Fill(int row, int column, double gainOfPairing)
    {
        if (row != _row)
        {
            (_previous, _current, _row) = (_current, _previous, row);
        }

        var above = Read(row - 1, column, _previous);
        var left = column - 1 < First(row) ? double.NegativeInfinity : column == 1 ? 0 : _current[column - 1];
        var (best, step) = above >= left ? (above, Step.SkipRow) : (left, Step.SkipColumn);
        if (gainOfPairing > 0 && Read(row - 1, column - 1, _previous) + gainOfPairing >= best)
        {
            (best, step) = (Read(row - 1, column - 1, _previous) + gainOfPairing, Step.Pair);
        }

        _current[column] = best;
        _steps[IndexOf(row, column)] = (byte)step;
    }

    /// <returns>The pairs of the best path, ascending, counted from 0.</returns>
    public List<(int Old, int New)> Trace()
    {
        var pairs = new List<(int Old, int New)>();
        var (row, column) = (_rows, _columns);
        while (row > 0 && column > 0)
        {
            switch ((Step)_steps[IndexOf(row, column)])
            {
                case Step.Pair:
                    pairs.Add((--row, --column));
                    break;
                case Step.SkipRow:
                    row--;
                    break;
                default:
                    column--;
                    break;
            }
        }

        pairs.Reverse();
        return pairs;
    }

    private double Read(int row, int column, double[] values) =>
        row == 0 || column == 0 ? 0
        : column < First(row) || column > Last(row) ? double.NegativeInfinity
        : values[column];

    private int Middle(int row) => (int)((long)row * _columns / _rows);

    private long IndexOf(int row, int column) => ((long)row * Width) + column - First(row);
}
