using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Cli.Options;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Resuming;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Settings;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Commands;

/// <summary>
/// The line that <c>clean</c> and <c>check</c> share: they differ in what they write, so they cannot disagree on what they find.
/// </summary>
internal sealed class CleaningRun(Command command, StandardStreams streams, CommandSettings settings, bool mustLook = false)
{
    private readonly InputOptions _inputs = new(command, streams.OpenInput, mustLook);
    private readonly LeakOptions _leaks = new(command, settings);
    private readonly CutRatioOption _cutRatio = new(command);
    private readonly OffsetOption _offsets = new(command);
    private readonly ThreadOption _threads = new(command);
    private readonly Option<string?> _summary = SummaryOption(command);
    private readonly Option<bool> _quiet = QuietOption(command);
    private readonly Option<bool> _showsFiles = ShowFilesOption(command);

    /// <summary>Whether nothing is to be said but what went wrong.</summary>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    /// <summary>The kinds that are looked for.</summary>
    public ImmutableArray<LeakKind> Kinds(ParseResult parsed) => _leaks.Included(parsed);

    /// <summary>Whether standard input is among the inputs.</summary>
    public bool ReadsStandardInput(CommandResult result) => _inputs.NameStandardInput(result);

    /// <summary>What explains the findings of a record's text, by the index of that, as the run finds them.</summary>
    public Func<SourceRecord, int, Explanation> Explainer(ParseResult parsed, RecordOptions records)
    {
        var cleaner = new RecordCleaner(_leaks.Cleaner(parsed), records);
        return (record, field) => cleaner.Explain(record, field, place: null);
    }

    /// <summary>Runs the inputs through.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="records">How records are read as articles.</param>
    /// <param name="dataOnTerminal">Whether the output goes to the terminal.</param>
    /// <param name="open">Opens the output.</param>
    /// <param name="log">Gets what goes wrong.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <param name="plan">Tells what of the inputs is left to do; null to do all.</param>
    public void Run(
        ParseResult parsed, RecordOptions records, bool dataOnTerminal, Func<ImmutableArray<InputFile>, OutputFiles, RecordSink> open,
        ProblemLog log, CancellationToken cancellation, Func<ImmutableArray<InputFile>, RunVersions, ResumePlan?>? plan = null)
    {
        ImmutableArray<InputFile> inputs = _inputs.Resolve(parsed, log, settings.Loaded.File?.Path);
        if (inputs.IsEmpty && log.Errors > 0) return;
        if (parsed.GetValue(_showsFiles))
        {
            streams.Output.Write(string.Concat(inputs.Select(static input => $"{input.Path}\n")));
            SummaryText.TellIgnored(streams.Error, log);
            return;
        }
        var files = new OutputFiles(new OutputGuard(inputs), cancellation);
        using OutputFile? rejects = _inputs.Rejects(parsed) is { } path ? files.CreateWithFolder(path) : null;
        ReadOptions reading = _inputs.Read(parsed);
        Cleaner leaks = _leaks.Cleaner(parsed);
        records = records with { Offsets = _offsets.Read(parsed), MaxCutRatio = _cutRatio.Read(parsed) };
        var chosen = ChosenSettings.Of(_leaks.Read(parsed), settings.Kinds.Patterns, _leaks.JudgeSha256(parsed), reading, records);
        var versions = new RunVersions(leaks.Judge, SettingsHash.Of(chosen));
        var cleaner = new RecordCleaner(leaks, records with { Versions = versions });
        ResumePlan? resumed = plan?.Invoke(inputs, versions);
        ImmutableArray<InputFile> left = resumed?.Left ?? inputs;
        var pipeline = new CleaningPipeline(reading, cleaner.Clean, log)
        {
            Threads = _threads.Read(parsed),
            MayHaveLeaks = cleaner.MayHaveLeaks,
            Rejects = rejects ?? Stream.Null,
            Unscanned = mustLook ? ProblemKind.Error : ProblemKind.Warning,
        };
        using RecordSink sink = open(inputs, files);
        using OutputFile? sums = parsed.GetValue(_summary) is { } sumsPath ? files.CreateWithFolder(sumsPath) : null;
        RunSummary summary = RunProgress.Run(streams.Error, left, dataOnTerminal,
            batchDone => pipeline.Run(left, sink, batchDone, cancellation));
        if (resumed is not null) AddEarlier(resumed, summary, log);
        rejects?.Commit();
        // A gate is never green without having looked.
        bool isNothingRead = inputs.IsEmpty || (mustLook && summary.Records == 0);
        if (isNothingRead && log.Errors == 0) log.Report(new Problem(ProblemKind.Error, command.Name, "nothing was read"));
        if (!IsQuiet(parsed)) SummaryText.Tell(streams.Error, summary, log);
        if (sums is null) return;
        SummaryJson.Write(sums, summary, log, versions);
        sums.Commit();
    }

    private static Option<bool> ShowFilesOption(Command command)
    {
        var shows = new Option<bool>("--show-files")
        {
            Description = "Write the files that would be read, one a line, and do nothing else.",
        };
        command.Add(shows);
        return shows;
    }

    private static Option<bool> QuietOption(Command command)
    {
        var quiet = new Option<bool>("--quiet", "-q")
        {
            Description = "Say nothing but what went wrong; reports that are asked for are written.",
        };
        command.Add(quiet);
        return quiet;
    }

    private void AddEarlier(ResumePlan resumed, RunSummary summary, ProblemLog log)
    {
        if (resumed.Done.IsEmpty) return;
        summary.Add(resumed.Summary);
        log.AddEarlier(resumed.Done.Sum(static record => record.Rejected));
        streams.Error.WriteLine($"{Wording.Count(resumed.Done.Length, "input")} done by earlier runs, in whole or in part");
    }

    private static Option<string?> SummaryOption(Command command)
    {
        var summary = new Option<string?>("--summary")
        {
            Description = "Write the sums of the run into this file as JSON: documents, leaks by kind and host, what was rejected and why.",
            HelpName = "FILE",
        };
        command.Add(summary);
        return summary;
    }

    /// <summary>Whether rejected records are kept.</summary>
    public bool KeepsRejects(ParseResult parsed) => _inputs.Rejects(parsed) is not null;

    /// <summary>Whether the run counts as failed.</summary>
    public bool HasFailed(ParseResult parsed, ProblemLog log) =>
        log.Errors > 0 || (log.Rejected > 0 && _inputs.Rejects(parsed) is null);
}
