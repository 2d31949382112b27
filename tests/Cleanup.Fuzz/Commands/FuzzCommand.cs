using System.CommandLine;
using Cleanup.Fuzz.Texts;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Commands;

/// <summary>The command: a run, a worker of one, or the texts themselves.</summary>
internal static class FuzzCommand
{
    private const long DefaultTexts = 20_000;
    private const string Random = "random";

    public static RootCommand Create()
    {
        var options = new FuzzOptions();
        var root = new RootCommand("Gives the library texts made of all that fixtures know of every kind, and holds what comes back to invariants.")
        {
            options.Texts, options.Seconds, options.Seed, options.First, options.Workers, options.Patience, options.Replay, options.Found, options.Report, options.Print,
            options.Share, options.Beat,
        };
        root.SetAction(async (parsed, _) =>
        {
            string[] arguments = parsed.GetValue(options.Replay) is { } file
                ? [options.Replay.Name, file]
                : [options.Seed.Name, $"{SeedOf(parsed.GetValue(options.Seed)!)}"];
            ITextSource texts = parsed.GetValue(options.Replay) is { } replayed ? new FileTexts(replayed) : new MadeTexts(long.Parse(arguments[1]));
            if (parsed.GetValue(options.Beat) is { } beat)
            {
                WorkerHost.Run(texts, WorkerStart.ShareOf(parsed.GetValue(options.Share)!), beat);
                return 0;
            }
            double? seconds = parsed.GetValue(options.Seconds);
            long first = parsed.GetValue(options.First);
            long count = Math.Min(parsed.GetValue(options.Texts) ?? (seconds is null ? DefaultTexts : long.MaxValue), texts.Count - first);
            if (parsed.GetValue(options.Print))
            {
                for (long number = first; number < first + count; number++) Console.WriteLine(Found.FoundText.Quote(texts[number]));
                return 0;
            }
            var run = new FuzzRun(texts, arguments, Console.Out)
            {
                First = first,
                Count = count,
                Time = seconds is { } limit ? TimeSpan.FromSeconds(limit) : null,
                Workers = parsed.GetValue(options.Workers),
                Patience = TimeSpan.FromSeconds(parsed.GetValue(options.Patience)),
                Folder = parsed.GetValue(options.Found),
                Reports = parsed.GetValue(options.Report),
            };
            return await run.RunAsync();
        });
        return root;
    }

    private static long SeedOf(string seed) => string.Equals(seed, Random, StringComparison.Ordinal) ? System.Random.Shared.NextInt64(1_000_000_000) : long.Parse(seed);
}
