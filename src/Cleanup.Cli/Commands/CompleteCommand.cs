using System.CommandLine;
using Cleanup.Cli.Completion;
using Cleanup.Cli.Running;

namespace Cleanup.Cli.Commands;

/// <summary>
/// <c>cleanup complete -- WORD…</c>: what the scripts of <c>cleanup completion</c> ask. A line a word, behind a tab what it means.
/// </summary>
internal static class CompleteCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("complete", "Print what may stand in the place of the last word.") { Hidden = true };
        var words = new Argument<string[]>("WORD")
        {
            Description = "The words behind the command's name.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        command.Add(words);
        runner.Attach(command, (parsed, _, _) =>
        {
            Command root = parsed.RootCommandResult.Command;
            IEnumerable<Offer> offers = Completer.Complete(root, parsed.GetValue(words) ?? []);
            runner.Streams.Output.Write(string.Concat(offers.Select(offer => $"{offer.Word}\t{offer.Meaning}\n")));
            return ExitCode.Done;
        });
        return command;
    }
}
