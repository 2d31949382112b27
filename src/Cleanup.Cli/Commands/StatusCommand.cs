using System.CommandLine;
using System.Globalization;
using System.Text;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Resuming;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup status</c>: how far the runs into a folder are.</summary>
internal static class StatusCommand
{
    // Who has more to do wants their number, not their names.
    private const int MostNames = 10;

    public static Command Create(CommandRunner runner)
    {
        var command = new Command("status", "Tell what of the runs into a folder is done, and what is missing.");
        var folder = new Argument<string>("DIR") { Description = "The folder that clean -o DIR/ writes to." };
        command.Add(folder);
        runner.Attach(command, (parsed, _, _) =>
        {
            RunStatus status = RunStatus.Of(parsed.GetValue(folder)!);
            runner.Streams.Output.Write(TextOf(status));
            return status.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static string TextOf(RunStatus status)
    {
        var sums = new RunSummary();
        foreach (UnitRecord record in status.Done) sums.Add(record.Summary);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{status.Done.Length} of {Wording.Count(status.Inputs.Length, "input")} done, ")
            .Append(CultureInfo.InvariantCulture, $"{status.Begun.Length} begun, {status.Missing.Length} missing\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.Count(sums.Records, "record")}: {Wording.Count(sums.Cut, "leak")} cut, ")
            .Append(CultureInfo.InvariantCulture, $"{sums.Reported} only reported, {Wording.Count(sums.RelatedLinks, "related link")}; ")
            .Append(CultureInfo.InvariantCulture, $"{status.Done.Sum(static record => record.Rejected)} rejected\n");
        foreach (string input in status.Missing.Take(MostNames)) text.Append(CultureInfo.InvariantCulture, $"missing: {input}\n");
        if (status.Missing.Length > MostNames)
            text.Append(CultureInfo.InvariantCulture, $"missing: {status.Missing.Length - MostNames} more\n");
        return text.ToString();
    }
}
