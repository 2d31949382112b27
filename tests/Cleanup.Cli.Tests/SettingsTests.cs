using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>Settings from files, variables and the command line.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Dump = "The ferry sails at nine.\n\narray(1) {\n  [0]=>\n  int(1)\n}\n";
    private const string Ad = "The ferry sails at nine.\n\n[ad_1]\n\nIt is back at noon.\n";

    private readonly Workspace _workspace = new();

    public SettingsTests()
    {
        _workspace.Write("dump.txt", Dump);
        _workspace.Write("ad.txt", Ad);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_file_of_the_current_folder_is_read_with_comments_commas_and_a_byte_order_mark()
    {
        _workspace.Write("cleanup.json", "\uFEFF{ // ours\n  \"kinds\": { \"php-var-dump\": { \"severity\": \"off\", }, }, /* all */\n}\n");

        Assert.Equal(0, _workspace.Run("check", "dump.txt").ExitCode);
        Assert.Equal(1, _workspace.Run("check", "dump.txt", "--isolated").ExitCode);
        Assert.Equal(1, _workspace.Run("check", "dump.txt", "--kinds", "php-var-dump").ExitCode);
    }

    [Fact]
    public void No_file_of_another_folder_is_read()
    {
        _workspace.Write("cleanup.json", """{"kinds": {"php-var-dump": {"severity": "off"}}}""");
        _workspace.Write("inside/a.txt", Dump);
        _workspace.Write("inside/cleanup.json", "{ this is no settings");

        Assert.Equal(0, _workspace.Run("check", "inside/a.txt").ExitCode);
        File.Delete(_workspace.PathOf("inside/cleanup.json"));
        Assert.Equal(1, _workspace.RunIn("inside", "check", "a.txt").ExitCode);
        Assert.Equal(0, _workspace.RunIn("inside", "check", "a.txt", "--config", "../cleanup.json").ExitCode);
    }

    [Theory]
    [InlineData("""{"kindz": {}}""", "1:2: error: the settings: unknown name 'kindz'; did you mean 'kinds'?")]
    [InlineData("{\n  \"cut\": \"sure\"}", "2:10: error: takes certain or likely or possible, not 'sure'")]
    [InlineData("""{"max_leaks": "3"}""", "1:15: error: takes a whole number from 0 to 2147483647, not '3'")]
    [InlineData("""{"max_rate": 2}""", "1:14: error: takes a number from 0 to 1, not 2")]
    [InlineData("""{"article": 1}""", "1:13: error: takes true or false, not 1")]
    [InlineData("""{"fields": ["a", 2]}""", "1:18: error: takes a text, not 2")]
    [InlineData("""{"fields": ""}""", "1:12: error: is an empty text")]
    [InlineData("[]", "1:1: error: the settings: takes an object, not a list")]
    [InlineData("""{"cut": "likely", "cut": "likely"}""", "1:19: error: 'cut' stands here twice")]
    [InlineData("{\"cut\": \"likely\"\n \"assume\": 1}", "2:2: error: no JSON: ")]
    [InlineData("", "1:1: error: no JSON: ")]
    [InlineData("""{"kinds": {"php-eror": {"severity": "off"}}}""",
        "1:12: error: there is no leak kind 'php-eror'; did you mean 'php-error'?; a kind of your own has a pattern")]
    [InlineData("""{"kinds": {"php-error": {"severity": "fatal"}}}""", "1:38: error: takes error or warning or note or off, not 'fatal'")]
    [InlineData("""{"kinds": {"php-error": {"keywords": ["x"]}}}""", "1:26: error: php-error: 'keywords' goes with a pattern")]
    [InlineData("""{"kinds": {"json": {"pattern": "x"}}}""", "1:12: error: there is a kind 'json' already: a pattern needs an id of its own")]
    [InlineData("""{"kinds": {"My Ad": {"pattern": "x"}}}""", "1:12: error: 'My Ad' is no id of a kind: small letters, digits and hyphens, as in my-banner")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": "é\\[ad(\\d"}}}""", "1:44: error: my-ad: the pattern cannot be used: Not enough )'s")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": "\\[ad(?=x)"}}}""",
        "1:39: error: my-ad: the pattern cannot be used: looking around, references back and atomic groups cannot be searched for in linear time")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": "(a+)+$"}}}""",
        "1:33: error: my-ad: the pattern cannot be used: it holds no literal that every match must have: name one, or several of which " +
        "every match has one, as keywords")]
    [InlineData("""{"allow": [{"kinds": ["json"]}]}""", "1:12: error: a rule needs a reason")]
    [InlineData("""{"allow": [{"reason": "x"}]}""", "1:12: error: a rule needs kinds, paths or a pattern: this one would allow all")]
    [InlineData("""{"allow": [{"reason": "x", "kinds": ["jsn"]}]}""", "1:38: error: there is no leak kind 'jsn'; did you mean 'json'?")]
    [InlineData("""{"allow": [{"reason": "x", "pattern": "a(b"}]}""", "1:43: error: the pattern cannot be used: InsufficientClosingParentheses")]
    [InlineData("""{"encoding": "utf-99"}""", "1:2: error: ")]
    public void What_is_wrong_with_the_file_is_told_with_its_place(string settings, string message)
    {
        _workspace.Write("cleanup.json", settings);

        CommandResult result = _workspace.Run("check", "dump.txt");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"cleanup.json:{message}", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_and_help_is_given_all_the_same()
    {
        _workspace.Write("cleanup.json", """{"cutt": 1, "assume": "x"}""");

        Assert.Equal(2, _workspace.Run("check", "dump.txt").Errors.Count(static character => character == '\n'));
        Assert.Equal(0, _workspace.Run("check", "--help").ExitCode);
        Assert.Equal(0, _workspace.RunWithInput("{'a':1}", "repair").ExitCode);
    }

    [Fact]
    public void The_command_line_comes_last()
    {
        _workspace.Write("cleanup.json", """{"cut": "certain", "fields": ["a", "b"], "max_leaks": 7, "report": "json"}""");

        JsonElement shown = Show("check", "--field", "c", "--cut=likely");

        Assert.Equal(("""{"value":["c"],"from":"--field"}""", """{"value":"likely","from":"--cut"}"""), (Of(shown, "fields"), Of(shown, "cut")));
        Assert.Equal("""{"value":7,"from":"cleanup.json:1:42"}""", Of(shown, "max_leaks"));
        Assert.Equal("""{"value":null,"from":"default"}""", Of(shown, "assume"));
        Assert.StartsWith("[", _workspace.Run("check", "dump.txt").Output, StringComparison.Ordinal);
        Assert.False(Show("clean").TryGetProperty("max_leaks", out _));
    }

    [Fact]
    public void Variables_name_the_file_and_the_report()
    {
        _workspace.Write("ours.json", """{"report": "json", "kinds": {"php-var-dump": {"severity": "note"}}}""");

        CommandResult named = RunWith("CLEANUP_CONFIG=ours.json", "check", "dump.txt");
        Assert.Equal(0, named.ExitCode);
        Assert.StartsWith("[", named.Output, StringComparison.Ordinal);
        CommandResult missing = RunWith("CLEANUP_CONFIG=no.json", "check", "dump.txt");
        Assert.Equal((2, "no.json: error: no such file (CLEANUP_CONFIG names it)\n"), (missing.ExitCode, missing.Errors));
        Assert.Contains("\"php-var-dump\"", RunWith("CLEANUP_REPORT=jsonl", "check", "dump.txt").Output, StringComparison.Ordinal);
        CommandResult unknown = RunWith("CLEANUP_REPORT=pdf", "check", "dump.txt");
        Assert.Equal(2, unknown.ExitCode);
        Assert.StartsWith("CLEANUP_REPORT: error: ", unknown.Errors, StringComparison.Ordinal);
        Assert.Equal(1, RunWith("CLEANUP_CONFIG=no.json", "check", "--isolated", "dump.txt").ExitCode);
    }

    [Fact]
    public void A_severity_is_for_check_and_an_action_for_clean()
    {
        _workspace.Write("cleanup.json", """{"kinds": {"php-var-dump": {"severity": "warning", "action": "report"}}}""");

        Assert.Equal(0, _workspace.Run("check", "dump.txt").ExitCode);
        Assert.Equal(1, _workspace.Run("check", "dump.txt", "--fail-on", "warning").ExitCode);
        Assert.Contains("array(1)", _workspace.Run("clean", "--format", "text", "dump.txt").Output, StringComparison.Ordinal);
        Assert.Contains("is only reported, by its action", _workspace.Run("explain", "dump.txt:3").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_does_not_count_and_a_rule_of_no_use_is_told()
    {
        _workspace.Write("cleanup.json", """
            {"allow": [
              {"kinds": ["php-var-dump"], "paths": ["dump.*"], "pattern": "int\\(1\\)", "reason": "of the archive"},
              {"kinds": ["json"], "reason": "of old"}
            ]}
            """);

        CommandResult result = _workspace.Run("check", "dump.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 allowed", result.Errors, StringComparison.Ordinal);
        Assert.Contains("cleanup.json:3:3: this rule allowed nothing: of old\n", result.Errors, StringComparison.Ordinal);
        _workspace.Write("other.txt", Dump);
        Assert.Equal(1, _workspace.Run("check", "other.txt").ExitCode);
    }

    [Fact]
    public void Own_kinds_are_found_by_every_command()
    {
        _workspace.Write("kinds.json", """{"kinds": {"my-ad": {"pattern": "\\[ad_(?<slot>\\d+)\\]", "severity": "error"}}}""");
        string[] kinds = ["--kinds-from", "kinds.json"];

        Assert.Contains(": my-ad", _workspace.Run(["check", "ad.txt", .. kinds, "--kinds", "my-ad"]).Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run(["check", "ad.txt", .. kinds, "--except", "my-ad,shortcode"]).ExitCode);
        Assert.Contains("\"value\":{\"slot\":\"1\"}", _workspace.Run(["clean", "ad.txt", .. kinds]).Output, StringComparison.Ordinal);
        Assert.Contains("of the family tag", _workspace.Run(["explain", "ad.txt:3", .. kinds]).Output, StringComparison.Ordinal);
        Assert.Contains("\nmy-ad\tlikely\tWhat matches \\[ad_(?<slot>\\d+)\\]\n", _workspace.Run(["kinds", .. kinds]).Output, StringComparison.Ordinal);
        Assert.Equal("my-ad\tlikely\tWhat matches \\[ad_(?<slot>\\d+)\\]\n", _workspace.Run(["kinds", "my-ad", .. kinds]).Output);
        string unknown = _workspace.Run(["check", "--kinds", "my-da", .. kinds]).Errors;
        Assert.Contains("There is no leak kind 'my-da'. Did you mean 'my-ad'?", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_kinds_has_nothing_else()
    {
        _workspace.Write("kinds.json", """{"kinds": {}, "cut": "likely"}""");

        Assert.StartsWith("kinds.json:1:15: error: the settings: unknown name 'cut'",
            _workspace.Run("check", "ad.txt", "--kinds-from", "kinds.json").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_that_would_be_read_are_shown()
    {
        _workspace.Write("cleanup.json", """{"exclude": ["old"], "respect_gitignore": true, "extensions": ["txt", "json"]}""");
        _workspace.Write("d/a.txt", Dump);
        _workspace.Write("d/old/b.txt", Dump);
        _workspace.Write("d/draft.txt", Dump);
        _workspace.Write("d/.gitignore", "draft*\n");

        CommandResult result = _workspace.Run("check", "--show-files", ".");

        Assert.Equal((0, "./ad.txt\n./d/a.txt\n./dump.txt\n"), (result.ExitCode, result.Output));
        Assert.Contains("1 file not read, as .gitignore has them\n", result.Errors, StringComparison.Ordinal);
    }

    private JsonElement Show(params string[] arguments)
    {
        CommandResult result = _workspace.Run([.. arguments, "--show-settings"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return JsonElement.Parse(result.Output);
    }

    private static string Of(JsonElement shown, string name) => JsonSerializer.Serialize(shown.GetProperty(name));

    private CommandResult RunWith(string variable, params string[] arguments) =>
        CommandProcess.Run(_workspace.Folder, "", ["env", variable, .. CommandProcess.Program, .. arguments]);
}
