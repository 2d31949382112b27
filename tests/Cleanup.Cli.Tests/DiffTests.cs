using System.Globalization;
using System.Runtime.Versioning;
using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>What would change, as a diff: <c>--diff</c>. <c>patch</c> and <c>git apply</c> make of it what <c>--in-place</c> does.</summary>
[SupportedOSPlatform("linux")]
public sealed class DiffTests : IDisposable
{
    private const string Dump = "string(5) \"tides\"";
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_diff_of_a_text()
    {
        string text = $"Harbour opens\n\nThe ferry leaves at noon.\n\n{Dump}\n\nThe crowd goes home.\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\n\n{Dump}";
        _workspace.Write("in/a b.txt", text);
        _workspace.Write("in/c.txt", "Clean.\n");
        CommandResult result = _workspace.Run("clean", "in", "--diff");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            "--- a/in/a b.txt\t\n+++ b/in/a b.txt\t\n@@ -1,8 +1,6 @@\n Harbour opens\n \n The ferry leaves at noon.\n-\n-string(5) \"tides\"\n \n The crowd goes home.\n One.\n" +
            "@@ -12,6 +10,4 @@\n Five.\n Six.\n Seven.\n-Eight.\n-\n-string(5) \"tides\"\n\\ No newline at end of file\n" +
            "+Eight.\n\\ No newline at end of file\n",
            result.Output);
        Assert.Equal(text, _workspace.Read("in/a b.txt"));
        Assert.Equal("in/a b.txt in/c.txt", _workspace.Files());
    }

    // Leaks at the start, at the end, in a line, so near that hunks meet, with and without a line feed at the end.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Patch_and_git_apply_take_it(int seed)
    {
        var random = new Random(seed);
        for (int file = 0; file < 25; file++)
        {
            string end = random.Next(3) == 0 ? "\r\n" : "\n";
            var text = new StringBuilder(random.Next(8) == 0 ? "\uFEFF" : "");
            int lines = random.Next(1, 40);
            for (int line = 0; line < lines; line++)
            {
                text.Append(random.Next(6) switch
                {
                    0 => Dump + end,
                    1 => $"The ferry leaves {Dump} at noon.{end}",
                    2 => end,
                    3 => $"Line {random.Next(3)} é of the harbour.{end}",
                    _ => $"The crowd goes home, it says.{end}",
                });
            }
            string whole = text.ToString();
            if (random.Next(3) == 0) whole = whole.TrimEnd('\r', '\n');
            byte[] bytes = random.Next(4) == 0 && !whole.StartsWith('\uFEFF') ? Encoding.Latin1.GetBytes(whole) : Encoding.UTF8.GetBytes(whole);
            string name = $"in/{file % 5}/text {file}{(file % 7 == 0 ? "\"ü\\" : "")}.txt";
            _workspace.Write(name, bytes);
            var records = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(i => random.Next(4) == 0
                ? $"{{\"id\":{i},\"text\":\"The ferry.\\n\\nstring(5) \\\"tides\\\"\\n\\nIt left.\"}}\n" : random.Next(5) == 0 ? "\r\n" : $"{{\"n\":{i}}}\n"));
            _workspace.Write($"in/{file}.jsonl", (random.Next(6) == 0 ? "\uFEFF" : "") + (random.Next(3) == 0 ? records.TrimEnd('\n') : records));
        }
        string latin = "--on-bad-bytes replace";
        CommandResult result = _workspace.RunShell(
            $$"""
            set -e; exec 2>&1
            cp -r in before; mkdir p g r; cp -r in p; cp -r in g; cp -r in r
            cleanup clean in --diff {{latin}} > cleanup.patch 2> /dev/null
            diff -r in before
            (cd r; cleanup clean in --in-place {{latin}} 2> /dev/null)
            (cd p; patch -p1 --fuzz=0 --no-backup-if-mismatch < ../cleanup.patch > ../patch.log)
            (cd g; git apply -p1 --whitespace=nowarn ../cleanup.patch)
            diff -r r p; diff -r r g
            grep -c '^@@' cleanup.patch
            ! grep -i -e fuzz -e offset patch.log
            """);
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.InRange(int.Parse(result.Output, CultureInfo.InvariantCulture), 25, 1_000);
    }

    // Records over several lines, several in one line, all in one line, more than a batch.
    [Fact]
    public void Of_json_documents_too()
    {
        const string Leaky = "{\"id\":1,\"text\":\"The ferry.\\n\\nstring(5) \\\"tides\\\"\\n\\nIt left.\"}";
        const string Over = "{\n  \"id\": 1,\n  \"text\": \"The ferry.\\n\\nstring(5) \\\"tides\\\"\\n\\nIt left.\",\n  \"n\": [\n    1\n  ]\n}";
        const string Clean = "{\"text\": \"The ferry leaves.\"}";
        string many = string.Join(",\n", Enumerable.Range(0, 30_000).Select(i => i % 997 == 5 ? Over : Clean));
        string[] documents = [$"[{Leaky}]", $"[\n{Over},\n{Clean}\n]\n", $"{Clean}{Leaky} {Clean}\n{Over}{Leaky}", $"\uFEFF[{Leaky},{Clean},{Leaky}\n,\n\n{Clean},\n{Clean}]\r\n", $"[{many}]",
            many.Replace('\n', ' ').Insert(0, "[") + "]", Clean + "\n"];
        foreach ((int index, string document) in documents.Index()) _workspace.Write($"in/{index}.json", document);
        CommandResult result = _workspace.RunShell(
            """
            set -e; exec 2>&1
            mkdir p g r; cp -r in p; cp -r in g; cp -r in r
            cleanup clean in --diff > cleanup.patch 2> /dev/null
            (cd r; cleanup clean in --in-place 2> /dev/null)
            (cd p; patch -p1 --fuzz=0 --no-backup-if-mismatch < ../cleanup.patch > ../patch.log)
            (cd g; git apply -p1 --whitespace=nowarn ../cleanup.patch)
            diff -r r p; diff -r r g
            ! grep -i -e fuzz -e offset patch.log
            ! grep in/6 cleanup.patch
            grep -c '^@@' cleanup.patch
            """);
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.InRange(int.Parse(result.Output, CultureInfo.InvariantCulture), 35, 45);
    }

    [Fact]
    public void A_text_that_a_diff_cannot_show_is_an_error()
    {
        _workspace.Write("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"One.\n\n{Dump}\n\nTwo.\n")]);
        CommandResult result = _workspace.Run("clean", "a.txt", "--diff");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("a.txt: error: holds zero bytes, as UTF-16 does: a diff cannot show it\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_too()
    {
        CommandResult result = _workspace.RunWithInput($"One.\n\n{Dump}\n\nTwo.\n", "clean", "--diff");
        Assert.StartsWith("--- a/stdin\n+++ b/stdin\n@@ -1,5 +1,3 @@\n", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
