using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cleanup.Cli.Commands;
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
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = Console.Out, Error = Console.Error };
        if (parsed.Action is ParseErrorAction parseError) parseError.ShowHelp = false;
        try
        {
            int exitCode = await parsed.InvokeAsync(configuration);
            return parsed.Action is ParseErrorAction ? ExitCode.Error : exitCode;
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // Help, version and parse errors are written by the library.
            StandardError.WriteLine($"cleanup: error: {Failure.Describe(exception)}");
            return ExitCode.Error;
        }
    }

    // Not a RootCommand: that takes its name from the file that runs, which need not be called cleanup.
    private static Command Create() => new("cleanup", "Finds debug output that leaked into scraped texts, cuts it, and recovers the data inside.")
    {
        new HelpOption(),
        new VersionOption(),
        CleanCommand.Create(),
        CheckCommand.Create(),
        RepairCommand.Create(),
        RestoreCommand.Create(),
        KindsCommand.Create(),
    };

    /// <summary>Gives a command its work, which is told what went wrong in words, never by a stack trace.</summary>
    public static void Runs(this Command command, Func<ParseResult, ProblemLog, CancellationToken, int> work) =>
        // On its own thread: a signal ends the process even while the work waits for input.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, work, cancellation), CancellationToken.None));

    private static int Run(ParseResult parsed, Func<ParseResult, ProblemLog, CancellationToken, int> work, CancellationToken cancellation)
    {
        var log = new ProblemLog(problem => StandardError.WriteLine(problem.ToString()));
        try
        {
            return work(parsed, log, cancellation);
        }
        catch (ClosedPipeException)
        {
            return log.Errors > 0 ? ExitCode.Error : ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            StandardError.WriteLine("cancelled");
            return ExitCode.Cancelled;
        }
        catch (OutputException exception)
        {
            log.Report(exception.Path, exception);
            return ExitCode.Error;
        }
        catch (Exception exception)
        {
            log.Report(new Problem(ProblemKind.Error, parsed.CommandResult.Command.Name, Failure.Describe(exception)));
            return ExitCode.Error;
        }
    }
}
