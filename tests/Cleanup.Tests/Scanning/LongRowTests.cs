namespace Cleanup.Tests.Scanning;

/// <summary>
/// A long row of the same scrap behind the start of a leak. What is looked for from each of its places, and paid by none, took minutes for
/// each of these; no text may.
/// </summary>
public sealed class LongRowTests
{
    private const int Length = 4_000_000;

    // Some hundred times what the slowest takes.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("%%", "*|")]
    [InlineData("map[a:b", "\u2029")]
    [InlineData("[{7 a} {8 b} ", "\u2028")]
    [InlineData("", "$(document).ready(function(){var a=1; /* /* /* /* /* /* /* /* /* /* /* /* /* /* /* ")]
    public async Task It_ends(string opener, string unit)
    {
        string source = opener + string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        CleanResult result = await Task.Run(() => new Cleaner().Clean(source)).WaitAsync(_patience, TestContext.Current.CancellationToken);
        Assert.Empty(result.Faults);
    }
}
