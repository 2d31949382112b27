using System.CommandLine;
using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Commands;

/// <summary>The command: a run, a worker of one, or the texts themselves.</summary>
internal static class FuzzCommand
{
    private const string Summary = "Gives the library texts made of what fixtures know of every kind; holds what comes back to invariants.";
    private const long DefaultTexts = 20_000;

    public static RootCommand Create()
    {
        var options = new FuzzOptions();
        var root = new RootCommand(Summary);
        foreach (Option option in options.All) root.Add(option);
        root.SetAction((parsed, _) => RunAsync(parsed, options));
        return root;
    }

    private static async Task<int> RunAsync(ParseResult parsed, FuzzOptions options)
    {
        string? file = parsed.GetValue(options.Replay);
        TextChoice choice = file is null ? TextChoice.OfSeed(parsed.GetValue(options.Seed)!) : TextChoice.OfFile(file);
        double? seconds = parsed.GetValue(options.Seconds);
        long first = parsed.GetValue(options.First);
        long wanted = parsed.GetValue(options.Texts) ?? (seconds is null ? DefaultTexts : long.MaxValue);
        long count = Math.Min(wanted, choice.Texts.Count - first);
        if (parsed.GetValue(options.Beat) is { } beat)
        {
            WorkerHost.Run(choice.Texts, WorkerStart.ShareOf(parsed.GetValue(options.Share)!), beat);
            return 0;
        }
        if (parsed.GetValue(options.Print))
        {
            for (long number = first; number < first + count; number++) Console.WriteLine(AnyJson.Quote(choice.Texts[number]));
            return 0;
        }
        var run = new FuzzRun(choice, Console.Out)
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
    }
}
