using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Settings;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Formats.Json;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup kinds</c>: the catalogue, or one kind's page.</summary>
internal static class KindsCommand
{
    public static Command Create(CommandRunner runner, CommandSettings settings)
    {
        var command = new Command("kinds", "List the kinds of leaks, or show the page of one.");
        // Else the help names all kinds in its place.
        var id = new Argument<string?>("ID") { HelpName = "ID", Description = "The kind to show.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => KindCompletions.All);
        id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && !settings.Kinds.TryGet(given, out _))
                result.AddError(UnknownKind.Message(given, settings.Kinds));
        });
        command.Add(id);
        settings.AddTo(command);
        runner.Attach(command, (parsed, _, _) =>
        {
            StandardOutput output = runner.Streams.Output;
            if (parsed.GetValue(id) is { } given) output.Write(PageOf(given, settings.Kinds));
            else if (output.IsTerminal) Console(output).Write(Table(settings.Kinds));
            else output.Write(string.Concat(settings.Kinds.All.Select(kind => Row(kind, settings.Kinds))));
            return ExitCode.Done;
        });
        return command;
    }

    private static string PageOf(string id, ChosenKinds kinds) =>
        KindPages.Find(id) ?? (kinds.TryGet(id, out LeakKind? kind) ? Row(kind, kinds) : "");

    private static string Row(LeakKind kind, ChosenKinds kinds) => $"{kind.Id}\t{CutFrom(kind, kinds)}\t{kind.Summary}\n";

    // An action that is set counts before the kind's own rule.
    private static string CutFrom(LeakKind kind, ChosenKinds kinds) => kinds.Actions.TryGetValue(kind, out LeakAction action)
        ? action == LeakAction.Cut ? KebabCase.NameOf(Confidence.Likely) : "never"
        : KebabCase.NameOf(kind.CutFrom);

    private static Table Table(ChosenKinds kinds)
    {
        var table = new Table().AddColumns("kind", "cut from", "what it is");
        foreach (LeakKind kind in kinds.All)
            table.AddRow(new Cell(kind.Id), new Cell(CutFrom(kind, kinds)), new Cell(kind.Summary));
        return table;
    }

    private static IAnsiConsole Console(StandardOutput output) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output.Text) });
}
