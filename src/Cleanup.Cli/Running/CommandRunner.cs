using System.CommandLine;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Running;

/// <summary>Runs the work of commands. What goes wrong is told in a line; its stack trace only on request.</summary>
/// <param name="streams">What the work reads and writes.</param>
internal sealed class CommandRunner(StandardStreams streams)
{
    public StandardStreams Streams => streams;

    /// <summary>Whether stack traces are wanted; an option of every command.</summary>
    public Option<bool> Debug { get; } = new("--debug")
    {
        Description = "Print the stack trace of whatever fails: an input, a record, a detector, the run.",
        Recursive = true,
    };

    /// <summary>Gives a command its work.</summary>
    public void Attach(Command command, Func<ParseResult, ProblemLog, CancellationToken, int> work) =>
        // On its own thread: a signal ends the process even while the work waits for input.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, work, cancellation), CancellationToken.None));

    /// <summary>A log to standard error.</summary>
    public ProblemLog LogOf(ParseResult parsed)
    {
        bool debug = parsed.GetValue(Debug);
        return new ProblemLog(problem => Write(problem, debug));
    }

    private int Run(ParseResult parsed, Func<ParseResult, ProblemLog, CancellationToken, int> work, CancellationToken cancellation)
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

    private void Write(Problem problem, bool debug)
    {
        streams.Error.WriteLine(problem.ToString());
        if (!debug || problem.Exception is not { } exception) return;
        foreach (string line in exception.ToString().ReplaceLineEndings("\n").Split('\n')) streams.Error.WriteLine(line);
    }
}
