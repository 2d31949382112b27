using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Restoring;
using Cleanup.Corpus.Sinks;
using Cleanup.Corpus.Sources;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup restore</c>: records in, their sources out.</summary>
internal static class RestoreCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command(
            "restore", "Write the sources of records again: text files byte for byte, JSON Lines, Parquet and Arrow value for value.");
        var records = new Argument<string[]>("RECORDS")
        {
            Description = "Files of records as `clean` writes them, .jsonl, .json, .parquet, .arrow; folders of such files; - for JSON " +
                "Lines on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write into.", HelpName = "DIR", Required = true };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there." };
        Option<int> recordLimit = TextOptions.CreateRecordLimit();
        command.Add(records);
        command.Add(output);
        command.Add(force);
        command.Add(recordLimit);
        runner.Attach(command, (parsed, log, cancellation) =>
        {
            var inputs = new InputResolver(
                log, RecordRestorer.Formats, runner.Streams.OpenInput, new FolderFilter(RecordRestorer.Extensions, [], []))
                .Resolve(parsed.GetValue(records)!, given: null, InputFormats.JsonLines);
            var files = new OutputFiles(new OutputGuard(inputs), cancellation);
            var restorer = new RecordRestorer(parsed.GetValue(output)!, parsed.GetValue(force), parsed.GetValue(recordLimit), files, log,
                cancellation);
            foreach (InputFile input in inputs) restorer.Restore(input);
            runner.Streams.Error.WriteLine($"{Wording.Count(restorer.Restored, "record")} restored; {Wording.Count(log.Errors, "error")}");
            return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }
}
