namespace Cleanup.Judging;

/// <summary>Machine text that no sentence and no short line parts: how much of it nobody found. Immutable.</summary>
internal sealed class PageBlocks
{
    private readonly double[] _shares;

    public PageBlocks(Segment[] segments)
    {
        _shares = new double[segments.Length];
        for (int start = 0; start < segments.Length;)
        {
            int end = start;
            long code = 0, all = 0;
            for (; end < segments.Length && segments[end].IsOfBlock; end++)
            {
                all += segments[end].Range.Length;
                if (segments[end].IsCode) code += segments[end].Range.Length;
            }
            Array.Fill(_shares, all == 0 ? 0 : (double)code / all, start, end - start);
            start = end + 1;
        }
    }

    /// <summary>The share of the block that a segment stands in, from 0 to 1.</summary>
    public double ShareOfCode(int segment) => _shares[segment];
}
