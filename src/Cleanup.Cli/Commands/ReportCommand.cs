using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Corpus;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Reports.Page;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Settings;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup report</c>: the same line as <c>check</c>, with a page to read as its output.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command(
            "report", "Write what was found as one page for people: charts, every finding before and after, reasons.");
        var run = new CleaningRun(command, runner.Streams, settings, mustLook: true);
        var page = new PageOutputOptions(command);
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            var records = new RecordOptions();
            PageOptions options = page.Read(parsed);
            string? path = page.Path(parsed);
            Func<SourceRecord, int, Explanation> explain = run.Explainer(parsed, records);
            run.Run(
                parsed,
                records,
                dataOnTerminal: path is null && runner.Streams.Output.IsTerminal,
                (_, files) =>
                {
                    OutputStream output = path is null ? runner.Streams.Output.Open() : files.CreateWithFolder(path);
                    // It tells of all there is: whether that is too much is for `check` to say.
                    FindingsPolicy policy = settings.Policy(new AllowRules(settings.Loaded.Allow)) with { MaxLeaks = null };
                    return new FindingsSink(policy, [new PageWriter(output, options, explain, log)]);
                },
                log,
                cancellation);
            return run.HasFailed(parsed, log) ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }
}
