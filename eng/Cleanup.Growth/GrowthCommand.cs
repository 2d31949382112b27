using System.CommandLine;
using Cleanup.Growth.Constructs;
using Cleanup.Growth.Measuring;
using Cleanup.Growth.Reporting;

namespace Cleanup.Growth;

/// <summary>The command line: measures constructs, prints the worst, and exits with 1 when one breaks a limit.</summary>
internal static class GrowthCommand
{
    public static RootCommand Create()
    {
        var length = new Option<int>("--base") { Description = "The length of the shortest text.", DefaultValueFactory = _ => 16_000 };
        var kinds = new Option<string[]>("--kinds")
        {
            Description = "Kinds of leaks, or repair, article, records. Default: all.",
            AllowMultipleArgumentsPerToken = true,
        };
        var show = new Option<int>("--show") { Description = "How many rows to print, the worst first.", DefaultValueFactory = _ => 40 };
        var lines = new Option<FileInfo?>("--jsonl") { Description = "A file for all rows, a line of JSON each." };
        var command = new RootCommand("Measures how time and memory grow with texts made to be slow.") { length, kinds, show, lines };
        command.SetAction(parsed =>
        {
            using TextWriter all = parsed.GetValue(lines)?.CreateText() ?? TextWriter.Null;
            GrowthRow[] rows = Measure(AllConstructs.Of(parsed.GetValue(kinds)!), parsed.GetValue(length), all);
            GrowthTable.Write(rows, parsed.GetValue(show), Console.Out);
            return rows.Any(row => row.BreaksLimit) ? 1 : 0;
        });
        return command;
    }

    // Each row is written when it is there: a night may end early.
    private static GrowthRow[] Measure(Construct[] constructs, int length, TextWriter all)
    {
        WarmHeap.Fill();
        var rows = new List<GrowthRow>(constructs.Length);
        foreach (Construct construct in constructs)
        {
            if (rows.Count % 100 == 0) Console.Error.WriteLine($"{rows.Count} of {constructs.Length}");
            rows.Add(Meter.Measure(construct, length));
            all.WriteLine(RowJson.Write(rows[^1]));
            all.Flush();
        }
        return [.. rows.OrderByDescending(row => row.Severity)];
    }
}
