using System.Text.Json;
using Cleanup.Differential.Builds;
using Cleanup.Differential.Commands;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Tests;

/// <summary>Whole comparisons of programs that behave like builds of the command.</summary>
public sealed class ComparisonTests : IDisposable
{
    // Writes a record for each text; what has the word goes wrong in the given way.
    private const string Script = """
        [ "$1" = clean ] || { shift 3; for file; do echo "$file: warning: nothing recovered" >&2; done; exit 1; }
        shift 3
        for file; do
          if grep -q ODD "$file"; then ODD; fi
          printf '{"source":"%s","title":"%s","leaks":[],"edits":[]}\n' "$file" "$(head -c 5 "$file")"
        done
        """;

    private static readonly string[] _texts = ["first", "ODD 1", "third", "ODD 2", "fifth"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_same_build_twice_differs_in_nothing()
    {
        (int exitCode, JsonElement[] differences, string report) = await Compare(":", ":");
        Assert.Equal(0, exitCode);
        Assert.Empty(differences);
        Assert.EndsWith("no difference\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo 'clean: error: Index was outside' >&2; exit 2", "Index was outside")]
    [InlineData("echo 'Stack overflow.' >&2; exit 134", "exit code 134; Stack overflow.")]
    [InlineData("while :; do :; done", "no answer within 0.4 s")]
    public async Task A_text_that_ends_the_old_build_is_told_and_the_others_are_compared(string odd, string reason)
    {
        (int exitCode, JsonElement[] differences, string report) = await Compare(odd, ":");
        Assert.Equal(1, exitCode);
        Assert.Equal(["2", "4"], differences.Select(difference => $"{difference.GetProperty("id")}"));
        Assert.All(differences, difference => Assert.Equal("old failed", $"{difference.GetProperty("class")}"));
        Assert.All(differences, difference => Assert.Equal(reason, $"{difference.GetProperty("kind")}"));
        Assert.Contains($"\nold failed           2  {reason} 2\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_is_a_line_with_both_sides_and_what_stands_there()
    {
        const string renamed = """printf '{"source":"%s","title":"new","leaks":[],"edits":[]}\n' "$file"; continue""";
        (_, JsonElement[] differences, _) = await Compare(":", renamed);
        Assert.Equal(2, differences.Length);
        Assert.Equal(
            """{"corpus":"lines","id":"2","command":"clean","class":"header","kind":"title","""
            + """ "old":{"title":"ODD 1"},"new":{"title":"new"},"excerpt":"ODD 1"}""".TrimStart(),
            differences[0].GetRawText());
    }

    private async Task<(int ExitCode, JsonElement[] Differences, string Report)> Compare(string oldOdd, string newOdd)
    {
        var corpus = new TextCorpus("lines", _texts.Select((text, index) => SourceText.Of($"{index + 1}", text)));
        string output = Path.Combine(_folder.FullName, "out", "differences.jsonl");
        using var report = new StringWriter { NewLine = "\n" };
        var comparison = new Comparison(Program("old", oldOdd), Program("new", newOdd), TimeSpan.FromSeconds(0.4), report);
        int exitCode = await comparison.RunAsync([corpus], null, output, 3);
        return (exitCode, [.. File.ReadLines(output).Select(line => JsonElement.Parse(line))], $"{report}");
    }

    private Build Program(string name, string odd)
    {
        string file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, Script.Replace("then ODD;", $"then {odd};", StringComparison.Ordinal));
        return new Build(name, "sh", [file]);
    }
}
