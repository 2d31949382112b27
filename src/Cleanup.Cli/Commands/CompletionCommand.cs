using System.CommandLine;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup completion</c>: the script that teaches a shell to complete the command.</summary>
internal static class CompletionCommand
{
    private static readonly string[] _shells = ["bash", "zsh"];

    public static Command Create(CommandRunner runner)
    {
        var command = new Command(
            "completion", "Print the script that completes this command in a shell: source <(cleanup completion bash)");
        var shell = new Argument<string>("bash|zsh") { Description = "The shell." };
        shell.CompletionSources.Add(_shells);
        shell.Validators.Add(result =>
        {
            string given = result.Tokens[^1].Value;
            if (!_shells.Contains(given, StringComparer.Ordinal))
                result.AddError($"there are scripts for {string.Join(" and ", _shells)}, not for '{given}'");
        });
        command.Add(shell);
        runner.Attach(command, (parsed, _, _) =>
        {
            runner.Streams.Output.Write(EmbeddedText.Find($"completion/cleanup.{parsed.GetValue(shell)}")!);
            return ExitCode.Done;
        });
        return command;
    }
}
