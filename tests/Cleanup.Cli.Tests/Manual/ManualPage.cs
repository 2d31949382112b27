using System.CommandLine;
using System.Globalization;
using System.Text;
using Cleanup.Cli.Options;

namespace Cleanup.Cli.Tests.Manual;

/// <summary>
/// The manual page of the command, for <c>man</c>: what the parser knows of commands, arguments and options, and a frame around it.
/// </summary>
internal static class ManualPage
{
    private const string Title = "CLEANUP 1";

    // One line, as lists of manual pages show it.
    private const string Purpose = "cut debug output that leaked into scraped texts";

    private const string Frame = """
        .SH EXIT STATUS
        .TP
        .B 0
        Done.
        .B check
        found no leak to cut.
        .TP
        .B 1
        .B check
        found leaks to cut,
        .B repair
        an input without JSON;
        .B status
        misses something.
        .TP
        .B 2
        Wrong usage, an input or output that failed, or records rejected without
        .BR \-\-rejects .
        .TP
        .B 130, 143
        Ended by Ctrl\-C, by SIGTERM.
        .SH EXAMPLES
        .nf
        cleanup check news/
        cleanup clean news/ \-o records.jsonl
        cleanup explain news/a.txt:20
        cleanup repair broken.json \-\-log
        cleanup restore records.jsonl \-o sources/
        cleanup kinds php\-var\-dump
        .fi

        """;

    /// <summary>The page. Its date is that of its last change.</summary>
    public static string Of(Command root, string version, string date)
    {
        var page = new StringBuilder()
            .Append(".\\\" Made of the command's parser by eng/accept-man.sh.\n")
            .Append(CultureInfo.InvariantCulture, $".TH {Title} \"{date}\" \"Cleanup {version}\" \"User Commands\"\n")
            .Append(CultureInfo.InvariantCulture, $".SH NAME\ncleanup \\- {Purpose}\n")
            .Append(".SH SYNOPSIS\n.B cleanup\n.I command\n.RI [ option \\~.\\|.\\|.]\n.RI [ argument \\~.\\|.\\|.]\n")
            .Append(CultureInfo.InvariantCulture, $".SH DESCRIPTION\n{Roff.Paragraph(root.Description!)}\n")
            .Append(".SH OPTIONS\n");
        foreach (Option option in root.Options) Append(page, option);
        page.Append(".SH COMMANDS\n");
        foreach (Command command in root.Subcommands.Where(command => !command.Hidden)) Append(page, command);
        return page.Append(Frame).ToString();
    }

    /// <summary>The page without the date of its last change.</summary>
    public static string WithoutDate(string page) => string.Join('\n', page.Split('\n').Select(line =>
        line.StartsWith($".TH {Title} ", StringComparison.Ordinal)
            ? string.Join('"', line.Split('"').Where((_, index) => index != 1))
            : line));

    private static void Append(StringBuilder page, Command command)
    {
        string arguments = string.Concat(command.Arguments.Select(argument => $" {NameOf(argument)}"));
        page.Append(CultureInfo.InvariantCulture, $".SS {Roff.Quoted($"cleanup {command.Name} [options]{arguments}")}\n")
            .Append(CultureInfo.InvariantCulture, $"{Roff.Paragraph(command.Description!)}\n");
        foreach (Argument argument in command.Arguments)
            page.Append(CultureInfo.InvariantCulture, $".TP\n.I {Roff.Text(argument.Name)}\n{Roff.Paragraph(argument.Description!)}\n");
        foreach (Option option in command.Options.Where(option => !option.Hidden)) Append(page, option);
    }

    private static void Append(StringBuilder page, Option option)
    {
        IEnumerable<string> names = KnownOptions.NamesOf(option).Where(name => name is ['-', not '?', ..]).OrderBy(name => name.Length);
        string value = option.HelpName is { } name ? $" \\fI{Roff.Text(name)}\\fR" : "";
        page.Append(CultureInfo.InvariantCulture, $".TP\n{string.Join(", ", names.Select(word => $"\\fB{Roff.Text(word)}\\fR"))}{value}\n")
            .Append(Roff.Paragraph(option.Description! + DefaultOf(option)))
            .Append('\n');
    }

    // Other defaults are told by the descriptions.
    private static string DefaultOf(Option option) =>
        option.HasDefaultValue && option.GetDefaultValue() is int number
            ? string.Create(CultureInfo.InvariantCulture, $" Default: {number}.")
            : "";

    private static string NameOf(Argument argument)
    {
        string name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }
}
