using System.CommandLine;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Writing;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup clean</c>: texts in, article records out.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var command = new Command("clean", "Cut the leaks and write clean article records with the data that was inside.");
        var run = new CleaningRun(command);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A file (.jsonl, .json or .csv) for all records, or a folder (ends with / or is there) for one file an input. Default: standard output.",
            HelpName = "FILE|DIR/",
        };
        Option<string?> format = new Option<string?>("--format") { Description = "The output's format. Default: by the output's name, jsonl on standard output." }
            .AcceptOnlyFromAmong("jsonl", "json", "csv");
        var article = new Option<bool>("--article") { Description = "Read title line and date line in the body of JSON records too, as in text files." };
        var lean = new Option<bool>("--lean") { Description = "Leave out recovered values and the text that was cut. The source cannot be restored then." };
        command.Add(output);
        command.Add(format);
        command.Add(article);
        command.Add(lean);
        command.Runs((parsed, log, cancellation) =>
        {
            var records = new RecordOutput
            {
                Path = parsed.GetValue(output),
                Format = FormatOf(parsed.GetValue(format)),
                Lean = parsed.GetValue(lean),
            };
            bool onTerminal = records.Path is null && !Console.IsOutputRedirected;
            run.Run(parsed, parsed.GetValue(article), onTerminal, guard => records.Open(StandardOutput.Open, guard, log, cancellation), log, cancellation);
            return run.HasFailed(parsed, log) ? ExitCode.Error : ExitCode.Done;
        });
        return command;
    }

    private static OutputFormat? FormatOf(string? name) => name switch
    {
        "jsonl" => OutputFormat.JsonLines,
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        _ => null,
    };
}
