using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cleanup.Cli.Tests;

/// <summary><c>cleanup report</c>; what its page does in a browser is tried by <c>tests/integration/report.sh</c>.</summary>
public sealed partial class ReportTests : IDisposable
{
    private const string Leak = "The vote is public.\n\nstring(9) \"[{\"a\":1}]\"";
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_report_with_leaks_is_done()
    {
        _workspace.Write("in/a.txt", Leak);
        CommandResult result = _workspace.Run("report", "in", "-o", "out/page.html");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        JsonElement data = DataIn(_workspace.Read("out/page.html"));
        Assert.Equal("in/a.txt", data.GetProperty("records")[0].GetProperty("source").GetString());
        Assert.Equal(1, data.GetProperty("sums").GetProperty("leaks_cut").GetInt32());
    }

    [Fact]
    public void Without_a_file_the_page_goes_to_standard_output()
    {
        CommandResult result = _workspace.RunWithInput(Leak, "report");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", result.Output, StringComparison.Ordinal);
        Assert.Single(DataIn(result.Output).GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void Any_number_of_threads_makes_the_same_page()
    {
        for (int file = 0; file < 20; file++) _workspace.Write($"in/{file}.txt", $"Text {file}. {Leak}");
        _workspace.Run("report", "in", "-o", "one.html", "--threads", "1");
        _workspace.Run("report", "in", "-o", "four.html", "--threads", "4");
        Assert.Equal(_workspace.Read("one.html"), _workspace.Read("four.html"));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_since_an_earlier_report_is_told()
    {
        _workspace.Write("in/a.txt", Leak);
        _workspace.Write("in/b.txt", Leak);
        _workspace.Run("check", "in", "--report", "json=old.json");
        _workspace.Write("in/a.txt", "The vote is public.");
        _workspace.Write("in/c.txt", Leak);
        _workspace.Run("report", "in", "-o", "page.html", "--compare", "old.json");
        JsonElement compared = DataIn(_workspace.Read("page.html")).GetProperty("compare");
        Assert.Equal((1, 1, 1), (Count("new"), Count("gone"), Count("same")));
        Assert.Equal("in/a.txt", compared.GetProperty("gone_findings")[0].GetProperty("source").GetString());

        int Count(string name) => compared.GetProperty(name).GetInt32();
    }

    [Fact]
    public void No_more_findings_are_listed_than_asked_for()
    {
        for (int file = 0; file < 9; file++) _workspace.Write($"in/{file}.txt", $"Text {file}. {Leak}");
        _workspace.Run("report", "in", "-o", "page.html", "--max-findings", "4");
        JsonElement data = DataIn(_workspace.Read("page.html"));
        Assert.Equal(4, data.GetProperty("findings").GetArrayLength());
        Assert.Equal(9, data.GetProperty("sums").GetProperty("leaks_cut").GetInt32());
    }

    [Fact]
    public void Secrets_are_masked_on_demand()
    {
        _workspace.Write("a.txt", "The vote is public.\n\nstring(22) \"[{\"password\":\"sesame\"}]\"");
        Assert.Contains("sesame", _workspace.Run("report", "a.txt").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", _workspace.Run("report", "a.txt", "--redact").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_read_is_an_error_and_the_page_says_so()
    {
        _workspace.Write("a.txt", Leak);
        Assert.Equal(2, _workspace.Run("report", "a.txt", "missing.txt", "-o", "page.html").ExitCode);
        Assert.Equal(1, DataIn(_workspace.Read("page.html")).GetProperty("sums").GetProperty("errors").GetInt32());
    }

    [Theory]
    [InlineData("report a.txt --compare missing.json")]
    [InlineData("report a.txt --compare a.txt")]
    [InlineData("report a.txt -o a.txt")]
    [InlineData("report a.txt --max-findings 0")]
    [InlineData("report a.txt --whole-text")]
    public void Wrong_usage_is_an_error(string line)
    {
        _workspace.Write("a.txt", Leak);
        Assert.Equal(2, _workspace.Run(line.Split(' ')).ExitCode);
        Assert.Equal(("a.txt", Leak), (_workspace.Files(), _workspace.Read("a.txt")));
    }

    public void Dispose() => _workspace.Dispose();

    private static JsonElement DataIn(string page) => JsonElement.Parse(Data().Match(page).Groups["data"].Value);

    [GeneratedRegex("id=\"data\">(?<data>[^<]*)</script>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Data();
}
