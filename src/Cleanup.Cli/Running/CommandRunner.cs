using System.CommandLine;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Running;

/// <summary>Runs the work of a command. What goes wrong is told in a line; its stack trace only on request.</summary>
internal static class CommandRunner
{
    /// <summary>Whether stack traces are wanted; an option of every command.</summary>
    public static Option<bool> Debug { get; } = new("--debug")
    {
        Description = "Print the stack trace of whatever fails: an input, a record, a detector, the run.",
        Recursive = true,
    };

    /// <summary>Gives a command its work.</summary>
    public static void Runs(this Command command, Func<ParseResult, ProblemLog, CancellationToken, int> work) =>
        // On its own thread: a signal ends the process even while the work waits for input.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, work, cancellation), CancellationToken.None));

    /// <summary>A log to standard error.</summary>
    public static ProblemLog LogOf(ParseResult parsed)
    {
        bool debug = parsed.GetValue(Debug);
        return new ProblemLog(problem => Write(problem, debug));
    }

    private static int Run(ParseResult parsed, Func<ParseResult, ProblemLog, CancellationToken, int> work, CancellationToken cancellation)
    {
        ProblemLog log = LogOf(parsed);
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
            return ExitCode.Cancelled;
        }
        catch (OutputException exception)
        {
            log.Report(exception.Path, exception);
            return ExitCode.Error;
        }
        catch (Exception exception)
        {
            log.Report(parsed.CommandResult.Command.Name, exception);
            return ExitCode.Error;
        }
    }

    private static void Write(Problem problem, bool debug)
    {
        StandardError.WriteLine(problem.ToString());
        if (!debug || problem.Exception is not { } exception) return;
        foreach (string line in exception.ToString().ReplaceLineEndings("\n").Split('\n')) StandardError.WriteLine(line);
    }
}
