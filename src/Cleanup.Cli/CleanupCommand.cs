using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Cleanup.Cli.Commands;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli;

/// <summary>The root command: parses the arguments and runs the command they name.</summary>
internal static class CleanupCommand
{
    /// <summary>Runs the command line and gives its exit code. Relative paths are those of the current folder.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="cancellation">Ends the run; the exit code is <see cref="ExitCode.Cancelled"/> then.</param>
    public static async Task<int> RunAsync(string[] args, StandardStreams streams, CancellationToken cancellation)
    {
        var runner = new CommandRunner(streams);
        var settings = new CommandSettings();
        Command root = Create(runner, settings);
        try
        {
            args = settings.Read(root, args);
        }
        catch (SettingsException exception)
        {
            return WrongUsage(exception.Problems.Select(static problem => problem.ToString()), streams.Error);
        }
        // A file may be named @x: no response files.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UnknownWord.Message(parsed, args) is { } message) return WrongUsage([message], streams.Error);
        if (parsed.Action is ParseErrorAction) return WrongUsage(parsed.Errors.Select(error => MessageOf(error, settings)), streams.Error);
        if (settings.Shows(parsed))
        {
            streams.Output.Write(SettingsPage.Of(settings, parsed));
            return ExitCode.Done;
        }
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = streams.Output.Text,
            Error = streams.Error.Text,
            // It gives SIGINT and SIGTERM one exit code, and waits two seconds for a run that waits for its input.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // Help and version are written by the library.
            runner.LogOf(parsed).Report("cleanup", exception);
            return ExitCode.Error;
        }
    }

    // Not a RootCommand: that takes its name from the file that runs, which need not be called cleanup.
    internal static Command Create(CommandRunner runner, CommandSettings settings) =>
        new("cleanup", "Finds debug output that leaked into scraped texts, cuts it, and recovers the data inside.")
    {
        new HelpOption(),
        new VersionOption(),
        runner.Debug,
        CleanCommand.Create(runner, settings),
        CheckCommand.Create(runner, settings),
        ReportCommand.Create(runner, settings),
        FilterCommand.Create(runner, settings),
        ExplainCommand.Create(runner, settings),
        RepairCommand.Create(runner),
        RestoreCommand.Create(runner),
        KindsCommand.Create(runner, settings),
        StatusCommand.Create(runner),
        CompletionCommand.Create(runner),
        CompleteCommand.Create(runner),
    };

    private static string MessageOf(ParseError error, CommandSettings settings) =>
        settings.PlaceOf(error) is { } place ? $"{place}: error: {error.Message}" : error.Message;

    private static int WrongUsage(IEnumerable<string> messages, StandardError error)
    {
        foreach (string message in messages.Distinct(StringComparer.Ordinal)) error.WriteLine(message.ReplaceLineEndings(" "));
        return ExitCode.Error;
    }
}
