namespace Cleanup.Cli.Tests;

/// <summary><c>explain</c> and <c>check --explain</c>: why a place is a leak, or none.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Dump = "array(1) {\n  [\"tide\"]=>\n  int(7)\n}";
    private const string Text = $"{Prose}\n\n{Dump}\n\n{Prose}\n";

    // So that what is printed does not move with the weights that are built in.
    private const string Weights = """
        {
          "format": 1, "version": "test", "fitted_on": "Nothing.", "base": 15,
          "prior": { "articles": 12, "mixed": -2, "code": -12 },
          "families": {
            "error": { "weight": 0, "likely": 10, "certain": 20, "kinds": ["dotnet-stack-trace", "elixir-crash",
              "framework-error", "go-format-verb", "go-panic", "java-stack-trace", "log-line", "node-stack-trace", "perl-warning",
              "php-backtrace", "php-error", "python-traceback", "ruby-backtrace", "rust-panic", "sql-error"] },
            "dump": { "weight": 10, "likely": 10, "certain": 20, "kinds": ["elixir-inspect", "go-print", "java-print", "node-inspect",
              "object-to-string", "perl-data-dumper", "php-print-r", "php-serialize", "php-var-dump", "php-var-export", "python-repr",
              "ruby-inspect", "rust-debug", "scala-print", "swift-print", "symfony-dump", "xdebug-var-dump"] },
            "json": { "weight": 0, "likely": 10, "certain": 20, "kinds": ["json"] },
            "script": { "weight": 0, "likely": 10, "certain": 20, "kinds": ["conditional-comment", "inline-script",
              "inline-style", "markup-remnant", "office-settings"] },
            "tag": { "weight": 0, "likely": 10, "certain": 20, "kinds": ["shortcode", "template-tag"] }
          },
          "weights": { "long-prose-behind": 18, "sentence-end-before": 8, "long-prose-before": 6, "own-lines": 4 },
          "by_hand": {}
        }
        """;

    private const string Signs = "structure-closed, own-lines, long-prose-before, long-prose-behind, sentence-end-before";

    private const string Explained = $$"""
        a.txt:3:1: php-var-dump certain cut ({{Signs}}) array(1) { ["tide"]=> int(7) }
          3:1-6:1, 34 characters

          asked
            php-var-dump     3:6 '('  reads 3:1-6:1, certain by itself: the finding
            inline-script    3:6 '('  no text of its grammar
            php-var-export   3:6 '('  nothing that its leaks begin with
            python-repr      3:6 '('  nothing that its leaks begin with
            scala-print      3:6 '('  nothing that its leaks begin with
            xdebug-var-dump  3:6 '('  nothing that its leaks begin with

          judged by weights of version test
            +15  every finding
            +10  of the family dump
            +18  long-prose-behind    8:1-8:104  A sentence of 18 words or more stands behind it.
                                                 | The council of the town votes on Thursday about the ferry, t…
             +8  sentence-end-before  1:1-1:104  A sentence ends before it.
                                                 | The council of the town votes on Thursday about the ferry, t…
             +6  long-prose-before    1:1-1:104  A sentence of 18 words or more stands before it.
             +4  own-lines            here       Nothing else stands on its lines.
              0  structure-closed     here       Every container that was opened was closed.
             -2  --assume mixed

                         likely above 10  certain above 20
            the sum, 59              +49               +39
            → certain

          cut: php-var-dump is cut from likely on


        """;

    private readonly Workspace _workspace = new();

    public ExplainTests()
    {
        _workspace.Write("a.txt", Text);
        _workspace.Write("judge.json", Weights);
    }

    [Theory]
    [InlineData("a.txt:3")]
    [InlineData("a.txt:5")]
    [InlineData("a.txt:3:1:")]
    [InlineData("a.txt:4:2")]
    public void A_finding_is_explained_from_any_of_its_places(string place)
    {
        CommandResult result = _workspace.Run("explain", place, "--judge", "judge.json");
        Assert.Equal((0, Explained.ReplaceLineEndings("\n"), ""), (result.ExitCode, result.Output, result.Errors));
    }

    [Fact]
    public void Check_writes_the_same_under_each_finding()
    {
        _workspace.Write("b.txt", "Nothing.\n");
        CommandResult result = _workspace.Run("check", "a.txt", "b.txt", "--explain", "--judge", "judge.json");
        string reasons = Explained.ReplaceLineEndings("\n");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("a.txt:3:1: error: php-var-dump (certain): ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(reasons[(reasons.IndexOf('\n', StringComparison.Ordinal) + 1)..], result.Output, StringComparison.Ordinal);
        CommandResult json = _workspace.Run("check", "a.txt", "--explain", "--report", "json");
        Assert.Equal((2, "--explain goes with --report text\n"), (json.ExitCode, json.Errors));
    }

    [Theory]
    [InlineData("--assume", "code", "    -12  --assume code")]
    [InlineData("--cut", "certain", "  cut: php-var-dump is cut from certain on (--cut, or its action)")]
    [InlineData("--kinds", "json", "  Nothing was found in the text at all.")]
    [InlineData("--except", "inline-script", "    xdebug-var-dump  3:6 '('  nothing that its leaks begin with")]
    public void The_options_of_the_search_count(string option, string value, string line)
    {
        CommandResult result = _workspace.Run("explain", "a.txt:3", option, value, "--judge", "judge.json");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(line, result.Output.Split('\n'));
    }

    [Fact]
    public void Where_nothing_stands_the_nearest_finding_is_named_and_who_was_asked()
    {
        CommandResult result = _workspace.Run("explain", "a.txt:2", "a.txt:8:7", "--judge", "judge.json");
        Assert.Equal(
            """
            a.txt:2:1: nothing was found here
              The nearest finding is a.txt:3:1: php-var-dump certain cut

              asked
                nobody: no detector has a trigger here

            a.txt:8:7: nothing was found here
              The nearest finding is a.txt:3:1: php-var-dump certain cut

              asked
                nobody: no detector has a trigger here


            """.ReplaceLineEndings("\n"),
            result.Output);
        _workspace.Write("c.txt", "It costs {a} and (b) here.\n");
        Assert.Equal(
            """
            c.txt:1:1: nothing was found here
              Nothing was found in the text at all.

              asked
                go-print       1:10 '{'  nothing that its leaks begin with
                inline-script  1:10 '{'  no text of its grammar
                inline-style   1:10 '{'  no text of its grammar
                java-print     1:10 '{'  nothing that its leaks begin with
                ruby-inspect   1:10 '{'  nothing that its leaks begin with
                shortcode      1:10 '{'  no text of its grammar
                template-tag   1:10 '{'  no text of its grammar


            """.ReplaceLineEndings("\n"),
            _workspace.Run("explain", "c.txt:1").Output);
    }

    [Theory]
    [InlineData("a.jsonl:2", 2)]
    [InlineData("a.jsonl:2:text", 1)]
    [InlineData("a.jsonl:2:text:1", 1)]
    [InlineData("a.jsonl:2:text:3", 0)]
    [InlineData("a.jsonl:2:text:1:34", 1)]
    [InlineData("a.jsonl:2:text:1:3", 0)]
    [InlineData("a.jsonl:2:title:1:2", 1)]
    [InlineData("a.jsonl:2:13", 1)]
    public void In_json_lines_the_line_is_the_record_and_a_field_may_be_named(string place, int findings)
    {
        const string Title = "{\\\"a\\\":1}", List = "[{\\\"a\\\":1,\\\"b\\\":2},{\\\"a\\\":3,\\\"b\\\":4}]";
        _workspace.Write("a.jsonl", $"nothing\n{{\"title\":\"{Title}\",\"text\":\"A list follows this sentence: {List}\\n\\nÉnd.\"}}\n");
        CommandResult result = _workspace.Run("explain", place);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(findings, result.Output.Split('\n').Count(static line =>
            line.StartsWith("a.jsonl:2:t", StringComparison.Ordinal) && line.Contains(" json ", StringComparison.Ordinal)));
        if (findings == 0) Assert.Contains("  The nearest finding is a.jsonl:2:text:1:31: json ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_is_one_that_is_scanned()
    {
        _workspace.Write("a.jsonl", "{\"dc:body\":\"It was {{ page.title }} then.\",\"id\":4}\n");
        Assert.Equal("a.jsonl:1: error: the record has no field to look at (--field)\n", _workspace.Run("explain", "a.jsonl:1").Errors);
        CommandResult result = _workspace.Run("explain", "a.jsonl:1:dc:body:1:8", "--field", "dc:body");
        Assert.StartsWith("a.jsonl:1:dc:body:1:8: template-tag ", result.Output, StringComparison.Ordinal);
        CommandResult unknown = _workspace.Run("explain", "a.jsonl:1:body", "--field", "dc:body");
        Assert.Equal((2, "a.jsonl:1:body: error: no such field; it has dc:body\n"), (unknown.ExitCode, unknown.Errors));
    }

    [Fact]
    public void Standard_input_and_formats_that_a_name_does_not_tell_are_read()
    {
        foreach (string place in new[] { "-:3", "-:3:1", "3", "3:1" })
            Assert.StartsWith("-:3:1: php-var-dump ", _workspace.RunWithInput(Text, "explain", place).Output, StringComparison.Ordinal);
        Assert.Equal("3:99: error: no such column; the line has 10\n", _workspace.RunWithInput(Text, "explain", "3:99").Errors);
        const string Line = "{\"text\":\"It was {{ page.title }} then.\"}\n";
        CommandResult lines = _workspace.RunWithInput(Line, "explain", "-:1", "--input-format", "jsonl");
        Assert.StartsWith("-:1:text:1:8: template-tag ", lines.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:b.txt:3")]
    [InlineData("a:b.txt:3:1")]
    [InlineData("c.txt:2:3")]
    public void The_name_of_a_file_may_hold_colons_and_numbers(string place)
    {
        _workspace.Write("a:b.txt", Text);
        _workspace.Write("c.txt:2", Text);
        _workspace.Write("c.txt", "One.\nTwo.\n");
        CommandResult result = _workspace.Run("explain", place);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(":3:1: php-var-dump ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file")]
    [InlineData("a.txt:", "name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file")]
    [InlineData("", "name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file")]
    [InlineData(":3", "name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file")]
    [InlineData("missing.txt:3:1", "no such file")]
    [InlineData("folder:3", "is a folder")]
    [InlineData("a.txt:10", "no such line; the text has 9")]
    [InlineData("a.txt:0", "no such line; the text has 9")]
    [InlineData("a.txt:3:12", "no such column; the line has 10")]
    [InlineData("a.txt:3:0", "no such column; the line has 10")]
    [InlineData("a.txt:3:x", "'x' is no column")]
    [InlineData("a.txt:99999999999", "name the line too, FILE:LINE; `cleanup check --explain` explains all findings of a file")]
    [InlineData("binary.txt:1", "")]
    [InlineData("a.jsonl:1", "no record: not a JSON object")]
    [InlineData("a.jsonl:2", "the line is blank")]
    [InlineData("a.jsonl:4", "no such line")]
    [InlineData("a.jsonl:3:2", "no text that is looked at stands at this column (--field)")]
    [InlineData("a.jsonl:3:text:2", "no such line; the text has 1")]
    [InlineData("a.jsonl:3:text:x", "'x' is no line")]
    public void A_place_that_is_not_there_exits_with_2(string place, string reason)
    {
        _workspace.Write("folder/a.txt", Text);
        _workspace.Write("binary.txt", [0, 0xFF, 0xFE, 0x80, 0, 1]);
        _workspace.Write("a.jsonl", "nothing\n\n{\"text\":\"It was {{ page.title }} then.\"}\n");
        CommandResult result = _workspace.Run("explain", place);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Errors.TrimEnd('\n').Split('\n'));
        if (reason.Length > 0) Assert.Equal($"{place}: error: {reason}\n", result.Errors);
    }

    [Fact]
    public void One_place_that_is_not_there_leaves_the_others()
    {
        CommandResult result = _workspace.Run("explain", "missing.txt:3", "a.txt:3");
        Assert.Equal((2, "missing.txt:3: error: no such file\n"), (result.ExitCode, result.Errors));
        Assert.StartsWith("a.txt:3:1: php-var-dump ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void An_empty_text_has_a_line_with_nothing(string text)
    {
        _workspace.Write("empty.txt", text);
        CommandResult result = _workspace.Run("explain", "empty.txt:1");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("empty.txt:1:1: nothing was found here\n  Nothing was found in the text at all.\n", result.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_of_any_ending_count(string ending)
    {
        _workspace.Write("a.txt", Text.ReplaceLineEndings(ending));
        Assert.StartsWith("a.txt:3:1: php-var-dump ", _workspace.Run("explain", "a.txt:6:1").Output, StringComparison.Ordinal);
        Assert.StartsWith("a.txt:7:1: nothing was found here", _workspace.Run("explain", "a.txt:7").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_steers_a_terminal_is_printed()
    {
        const string Behind = "Tide\u202E two and all the rest of the long sentence behind it, which has the eighteen words that it takes.";
        string text = $"Tide\u202E one.\\n\\nstring(12) \\\"a\\u001b\\\"\\n\\n{Behind}";
        _workspace.Write("in.jsonl", $"{{\"a\u202E\":\"{text}\"}}\n");
        CommandResult result = _workspace.Run("explain", "in.jsonl:1", "--field", "*");
        Assert.StartsWith("in.jsonl:1:a\uFFFD:3:1: php-var-dump ", result.Output, StringComparison.Ordinal);
        Assert.Contains("| Tide\uFFFD", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Output.Intersect("\u202E\u001B"));
    }

    public void Dispose() => _workspace.Dispose();
}
