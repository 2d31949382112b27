using System.Collections.Immutable;
using System.CommandLine;
using Cleanup.Cli.Findings;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Settings;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup check</c>: the same line as <c>clean</c>, with findings as its output.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command("check", "List the leaks. Exits with 1 when there are more than may be.");
        var run = new CleaningRun(command, runner.Streams, settings, mustLook: true);
        var reports = new ReportOptions(command);
        var gate = new GateOptions(command);
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            var allowed = new AllowRules(settings.Loaded.Allow);
            FindingsPolicy policy = gate.Read(parsed, settings.Policy(allowed));
            FindingsSink? findings = null;
            bool diffs = reports.Diffs(parsed);
            var records = new RecordOptions { KeepsTexts = diffs, TellsOnlyEdits = diffs };
            StandardOutput standard = runner.Streams.Output;
            Func<SourceRecord, int, Explanation>? explain = reports.Explains(parsed) ? run.Explainer(parsed, records) : null;
            try
            {
                run.Run(parsed, records, standard.IsTerminal, Open, log, cancellation);
                // As of a pipe whose writer failed: a gate is never green without having looked.
                if (findings is { Totals.Bytes: 0 } && log.Errors == 0)
                    log.Report(new Problem(ProblemKind.Error, command.Name, "nothing was read: what was given is empty"));
                if (findings is not null && !run.IsQuiet(parsed))
                    foreach (string line in VerdictText.Lines(findings.Totals, policy, allowed)) runner.Streams.Error.WriteLine(line);
            }
            catch (ClosedPipeException)
            {
                // Nobody reads the report; the answer stands.
            }
            return ExitCodeOf(run.HasFailed(parsed, log), findings?.Totals, gate.ExitsWithZero(parsed));

            RecordSink Open(ImmutableArray<InputFile> inputs, OutputFiles files)
            {
                var writers = new FindingsWriters(standard, files, run.Kinds(parsed), policy.FailOn, reports.Redacts(parsed));
                // First, as it may be that it cannot be written.
                BaselineWriter? baseline = gate.OpenBaseline(parsed, policy.Baseline, files);
                IEnumerable<FindingsWriter> chosen = writers.Open(reports.Read(parsed, run.IsQuiet(parsed)));
                findings = new FindingsSink(policy, [.. chosen, .. Some(baseline)], explain);
                if (!diffs) return findings;
                var diff = new RecordOutput { IsDiff = true, IsOfOneInput = inputs.Length == 1 };
                return new FindingsBesideSink(findings, diff.Open(standard.Open, files, log));
            }
        });
        return command;
    }

    /// <summary>What the exit code tells: a search that was not whole is an error, whatever it found.</summary>
    internal static int ExitCodeOf(bool hasFailed, FindingsTotals? totals, bool exitsWithZero = false)
    {
        if (hasFailed || totals is { Faults: > 0 }) return ExitCode.Error;
        return totals is { Fails: true } && !exitsWithZero ? ExitCode.Found : ExitCode.Done;
    }

    private static IEnumerable<FindingsWriter> Some(BaselineWriter? baseline) => baseline is null ? [] : [baseline];
}
