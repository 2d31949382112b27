using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cleanup.Cli.Commands;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli;

/// <summary>The root command: parses the arguments and runs the command they name.</summary>
internal static class CleanupCommand
{
    /// <summary>Runs the command line and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // A file may be named @x: no response files.
        ParseResult parsed = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UnknownWord.Message(parsed, args) is { } message) return WrongUsage([message]);
        if (parsed.Action is ParseErrorAction) return WrongUsage(parsed.Errors.Select(error => error.Message));
        using var termination = new Termination();
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = Console.Out,
            Error = Console.Error,
            // It gives SIGINT and SIGTERM one exit code, and waits two seconds for a run that waits for its input.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await termination.End(parsed.InvokeAsync(configuration, termination.Token));
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // Help and version are written by the library.
            CommandRunner.LogOf(parsed).Report("cleanup", exception);
            return ExitCode.Error;
        }
    }

    // Not a RootCommand: that takes its name from the file that runs, which need not be called cleanup.
    private static Command Create() =>
        new("cleanup", "Finds debug output that leaked into scraped texts, cuts it, and recovers the data inside.")
    {
        new HelpOption(),
        new VersionOption(),
        CommandRunner.Debug,
        CleanCommand.Create(),
        CheckCommand.Create(),
        ExplainCommand.Create(),
        RepairCommand.Create(),
        RestoreCommand.Create(),
        KindsCommand.Create(),
    };

    private static int WrongUsage(IEnumerable<string> messages)
    {
        foreach (string message in messages.Distinct(StringComparer.Ordinal)) StandardError.WriteLine(message.ReplaceLineEndings(" "));
        return ExitCode.Error;
    }
}
