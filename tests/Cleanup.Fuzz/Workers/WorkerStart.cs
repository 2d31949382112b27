using System.Diagnostics;

namespace Cleanup.Fuzz.Workers;

/// <summary>Starts this program as a worker.</summary>
internal static class WorkerStart
{
    public const string Share = "--share";
    public const string BeatFile = "--beat";
    public const int ShareNumbers = 4;

    /// <summary>The arguments that make it one.</summary>
    public static string[] Arguments(WorkShare share, string beat) =>
        [Share, $"{share.First}", $"{share.Step}", $"{share.End}", $"{share.Deadline.Ticks}", BeatFile, beat];

    /// <summary>The share that arguments name.</summary>
    public static WorkShare ShareOf(long[] numbers) => new(numbers[0], numbers[1], numbers[2], new DateTime(numbers[3], DateTimeKind.Utc));

    /// <summary>The process. What it says is to be read, and it ends when its standard input does.</summary>
    public static Process Of(string[] arguments)
    {
        string[] all = [typeof(WorkerStart).Assembly.Location, .. arguments];
        return Process.Start(new ProcessStartInfo("dotnet", all)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
