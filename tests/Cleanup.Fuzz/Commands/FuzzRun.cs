using System.Diagnostics;
using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Commands;

/// <summary>A whole run: its workers, and what they find.</summary>
/// <param name="choice">The texts.</param>
/// <param name="console">Gets what was found, and the sum.</param>
internal sealed class FuzzRun(TextChoice choice, TextWriter console)
{
    public long First { get; init; }

    public required long Count { get; init; }

    /// <summary>How long to go on; null for to the last text.</summary>
    public TimeSpan? Time { get; init; }

    public required int Workers { get; init; }

    public required TimeSpan Patience { get; init; }

    /// <summary>Gets the texts that were found; null to print them only.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether to print what cost most.</summary>
    public bool Reports { get; init; }

    /// <summary>Runs it and gives the exit code: 1 when a text failed.</summary>
    public async Task<int> RunAsync()
    {
        long start = Stopwatch.GetTimestamp();
        var tally = new Tally(console);
        console.WriteLine(string.Join(' ', choice.Arguments));
        long end = Count > long.MaxValue - First ? long.MaxValue : First + Count;
        DateTime deadline = Time is { } time ? DateTime.UtcNow + time : DateTime.MaxValue;
        long[] tried = await Task.WhenAll(Enumerable.Range(0, Workers).Select(index =>
            new WorkerProcess(choice.Arguments, Patience).RunAsync(new WorkShare(First + index, Workers, end, deadline), Name, tally.Add)));
        tally.MinimiseDeaths();
        if (Folder is not null) tally.Save(Folder);
        if (Reports) tally.WriteCosts();
        console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
        tally.WriteSorts();
        console.WriteLine($"{tried.Sum() - tally.Failed} passed, {tally.Failed} failed");
        return tally.Failed == 0 ? 0 : 1;
    }

    private FoundText Name(long number) => FoundText.Of(choice.Texts.NameOf(number), choice.Texts[number]);
}
