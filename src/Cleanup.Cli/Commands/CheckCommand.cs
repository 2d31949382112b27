using System.CommandLine;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Pipeline;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup check</c>: the same line as <c>clean</c>, with findings as its output.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var command = new Command("check", "List the leaks. Exits with 1 when there is one to cut.");
        var run = new CleaningRun(command);
        Option<string> report = new Option<string>("--report") { Description = "How findings are written.", DefaultValueFactory = _ => Text }
            .AcceptOnlyFromAmong(Text, Json);
        command.Add(report);
        command.Runs((parsed, log, cancellation) =>
        {
            RunSummary summary = run.Run(
                parsed,
                new RecordOptions(),
                dataOnTerminal: !Console.IsOutputRedirected,
                _ => parsed.GetValue(report) is Json ? new JsonFindingsWriter(StandardOutput.Open()) : new TextFindingsWriter(StandardOutput.Open()),
                log,
                cancellation);
            if (run.HasFailed(parsed, log)) return ExitCode.Error;
            return summary.Cut > 0 ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }
}
