using System.CommandLine;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup check</c>: the same line as <c>clean</c>, with findings as its output.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("check", "List the leaks. Exits with 1 when there is one to cut.");
        var run = new CleaningRun(command, runner.Streams, mustLook: true);
        Option<FindingsFormat?> report = ChoiceOption.Create(
            "--report", "How findings are written. Default: text.", [("text", FindingsFormat.Text), ("json", FindingsFormat.Json)]);
        var explains = new Option<bool>("--explain") { Description = "Write under each finding why it is one: see `cleanup explain`." };
        command.Add(report);
        command.Add(explains);
        command.Validators.Add(result =>
        {
            if (result.GetValue(explains) && result.GetValue(report) is FindingsFormat.Json)
                result.AddError("--explain goes with --report text");
        });
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            FindingsGate? gate = null;
            var records = new RecordOptions();
            Func<SourceRecord, int, Explanation>? explain = parsed.GetValue(explains) ? run.Explainer(parsed, records) : null;
            try
            {
                run.Run(
                    parsed,
                    records,
                    dataOnTerminal: runner.Streams.Output.IsTerminal,
                    (_, _) => gate = new FindingsGate(Report(parsed.GetValue(report), runner.Streams.Output.Open(), explain)),
                    log,
                    cancellation);
            }
            catch (ClosedPipeException)
            {
                // Nobody reads the report; the answer stands.
            }
            return ExitCodeOf(run.HasFailed(parsed, log), gate);
        });
        return command;
    }

    /// <summary>What the exit code tells: a search that was not whole is an error, whatever it found.</summary>
    internal static int ExitCodeOf(bool hasFailed, FindingsGate? gate)
    {
        if (hasFailed || gate is { HasFaults: true }) return ExitCode.Error;
        return gate is { HasFound: true } ? ExitCode.Found : ExitCode.Done;
    }

    private static RecordSink Report(FindingsFormat? format, OutputStream output, Func<SourceRecord, int, Explanation>? explain) =>
        format is FindingsFormat.Json ? JsonFindingsEncoder.SinkTo(output) : TextFindingsEncoder.SinkTo(output, explain);
}
