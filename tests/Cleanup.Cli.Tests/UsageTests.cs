
namespace Cleanup.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Help_calls_the_command_by_its_name_and_lists_the_commands()
    {
        CommandResult result = _workspace.Run("--help");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("cleanup [command] [options]", result.Output, StringComparison.Ordinal);
        foreach (string command in (string[])["clean", "check", "repair", "restore", "kinds"])
            Assert.Contains($"  {command} ", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
        IEnumerable<string> rows = result.Output.Split('\n').SkipWhile(static line => line is not "Commands:").Skip(1).Where(static line => line.Length > 0);
        // Else a terminal has no room for what the commands do.
        Assert.All(rows, static row => Assert.InRange(row.LastIndexOf("  ", StringComparison.Ordinal), 3, 30));
    }

    [Fact]
    public void The_help_of_a_command_names_what_it_takes_in_a_word_and_not_by_all_that_fits() =>
        Assert.Contains("  <ID>  The kind to show.", _workspace.Run("kinds", "--help").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("cleen")]
    [InlineData("clean", "--no-such-option")]
    [InlineData("clean", "--format", "xml")]
    [InlineData("clean", "--cut", "always")]
    [InlineData("clean", "--record-limit", "0")]
    [InlineData("clean", "--record-limit", "2000000000")]
    [InlineData("clean", "--record-limit", "64MB")]
    [InlineData("restore", "records.jsonl")]
    public void Wrong_usage_exits_with_2_and_says_nothing_on_standard_output(params string[] arguments)
    {
        CommandResult result = _workspace.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Errors);
        Assert.Empty(result.Output);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clean", "--format", "--format takes jsonl or json or csv or parquet or arrow or schema-org or text or dolma, not 'xml'.")]
    [InlineData("clean", "--input-format", "--input-format takes text or jsonl or json or csv or parquet or arrow or wet, not 'xml'.")]
    [InlineData("check", "--cut", "--cut takes certain or likely or possible, not 'xml'.")]
    [InlineData("check", "--report", "--report takes text or json or jsonl or sarif or junit or github or gitlab or markdown, not 'xml'.")]
    [InlineData("repair", "--on-bad-bytes", "--on-bad-bytes takes error or replace or windows-1252, not 'xml'.")]
    public void A_word_that_an_option_does_not_take_is_told_on_one_line_with_those_it_does(string command, string option, string message)
    {
        CommandResult result = _workspace.Run(command, option, "xml");
        Assert.Equal((2, "", message + "\n"), (result.ExitCode, result.Output, result.Errors));
    }

    [Theory]
    [InlineData("clean", "--kinds", "php-vardump")]
    [InlineData("clean", "--kinds", "json,php-vardump")]
    [InlineData("check", "--except", "php-vardump")]
    [InlineData("kinds", "php-vardump")]
    public void An_unknown_kind_exits_with_2_and_names_the_kinds(params string[] arguments)
    {
        CommandResult result = _workspace.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output.Trim());
        Assert.StartsWith("There is no leak kind 'php-vardump'. Did you mean 'php-var-dump'? The kinds are: conditional-comment, ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kinds", "")]
    [InlineData("--except", " , ")]
    public void An_empty_list_of_kinds_is_none(string option, string list)
    {
        CommandResult result = _workspace.Run("check", option, list);
        Assert.Equal((2, "", $"{option} takes the ids of kinds; `cleanup kinds` lists them.\n"), (result.ExitCode, result.Output.Trim(), result.Errors));
    }

    [Fact]
    public void The_greatest_value_of_each_number_works()
    {
        _workspace.Write("a.txt", "One.\n\nstring(9) \"[{\"a\":1}]\"\n\nTwo.\n");
        CommandResult plain = _workspace.Run("clean", "a.txt");
        string[] most = ["--max-depth", "2147483647", "--scan-budget", "2147483647", "--record-limit", "1000000000"];
        CommandResult greatest = _workspace.Run(["clean", "a.txt", "-o", "r.jsonl", .. most]);
        Assert.Equal(
            (0, Workspace.WithoutVersions(plain.Output), plain.Errors),
            (greatest.ExitCode, Workspace.WithoutVersions(_workspace.Read("r.jsonl")), greatest.Errors));
        Assert.Equal(0, _workspace.Run("restore", "r.jsonl", "-o", "back", "--record-limit", "1000000000").ExitCode);
        CommandResult beyond = _workspace.Run("clean", "a.txt", "--max-depth", "2147483648");
        Assert.Equal((2, "--max-depth takes a number from 1 to 2147483647.\n"), (beyond.ExitCode, beyond.Errors));
    }

    [Fact]
    public void Words_may_be_written_in_capitals()
    {
        _workspace.Write("a.txt", "Some text.\n");
        Assert.Equal(0, _workspace.Run("clean", "a.txt", "--date-order", "DAY-FIRST").ExitCode);
        Assert.Equal(0, _workspace.Run("check", "a.txt", "--report", "JSON", "--fail-on", "Note").ExitCode);
        CommandResult kind = _workspace.Run("clean", "a.txt", "--kinds", "PHP-ERROR");
        Assert.StartsWith("There is no leak kind 'PHP-ERROR'. Did you mean 'php-error'?", kind.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_encoding_exits_with_2()
    {
        CommandResult result = _workspace.Run("clean", "--encoding", "utf-9");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("there is no encoding 'utf-9'; IANA has names such as windows-1252 and shift_jis", result.Errors.Trim());
    }

    [Theory]
    [InlineData("UTF8", "Br\u00FCcke", "utf-8")]
    [InlineData("utf-8-sig", "Br\u00FCcke", "utf-8")]
    [InlineData("1252", "Br\u00C3\u00BCcke", "windows-1252")]
    [InlineData("cp1252", "Br\u00C3\u00BCcke", "windows-1252")]
    public void Names_that_people_have_for_encodings_are_known(string name, string text, string encoding)
    {
        _workspace.Write("a.txt", "Br\u00FCcke");
        CommandResult result = _workspace.Run("clean", "a.txt", "--encoding", name);
        Assert.Contains($"\"encoding\":\"{encoding}\"", result.Output, StringComparison.Ordinal);
        Assert.Contains($"\"text\":\"{text}\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_file_name()
    {
        _workspace.Write("@a.txt", "Some text.\n");
        CommandResult result = _workspace.Run("clean", "@a.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"source\":\"@a.txt\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_lists_id_confidence_and_summary_separated_by_tabs()
    {
        CommandResult result = _workspace.Run("kinds");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            string.Join(' ', LeakKinds.All.Select(kind => kind.Id)),
            string.Join(' ', result.Output.TrimEnd().Split('\n').Select(line => line.Split('\t')[0])));
        Assert.All(result.Output.TrimEnd().Split('\n'), line => Assert.Equal(3, line.Split('\t').Length));
    }

    [Fact]
    public void Kinds_with_an_id_shows_that_kind()
    {
        CommandResult result = _workspace.Run("kinds", "php-var-dump");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("php-var-dump", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
