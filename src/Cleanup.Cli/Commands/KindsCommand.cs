using System.CommandLine;
using Cleanup.Cli.Options;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus.Formats.Json;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Cleanup.Cli.Commands;

/// <summary><c>cleanup kinds</c>: the catalogue, or one kind's page.</summary>
internal static class KindsCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("kinds", "List the kinds of leaks, or show the page of one.");
        var id = new Argument<string?>("ID") { Description = "The kind to show.", Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => KindCompletions.All);
        id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && !LeakKinds.TryGet(given, out _))
                result.AddError(UnknownKind.Message(given));
        });
        command.Add(id);
        runner.Attach(command, (parsed, _, _) =>
        {
            StandardOutput output = runner.Streams.Output;
            if (parsed.GetValue(id) is { } given) output.Write(PageOf(given));
            else if (output.IsTerminal) Console(output).Write(Table());
            else output.Write(string.Concat(LeakKinds.All.Select(Row)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string PageOf(string id) =>
        KindPages.Find(id) ?? (LeakKinds.TryGet(id, out LeakKind? kind) ? Row(kind) : "");

    private static string Row(LeakKind kind) => $"{kind.Id}\t{KebabCase.NameOf(kind.CutFrom)}\t{kind.Summary}\n";

    private static Table Table()
    {
        var table = new Table().AddColumns("kind", "cut from", "what it is");
        foreach (LeakKind kind in LeakKinds.All)
            table.AddRow(new Cell(kind.Id), new Cell(KebabCase.NameOf(kind.CutFrom)), new Cell(kind.Summary));
        return table;
    }

    private static IAnsiConsole Console(StandardOutput output) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output.Text) });
}
