using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Cli.Tests;

/// <summary><c>filter</c>: an answer for each record, whatever stands in it, before more is read.</summary>
public sealed class FilterTests : IDisposable
{
    private const string Leak = "{\"id\":7,\"text\":\"One.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nTwo.\"}";
    private const string Clean = "{ \"id\":\"a\", \"text\":\"Some \\u0074ext — 😀.\" }";
    private readonly Workspace _workspace = new();

    [Fact]
    public void An_answer_comes_while_the_pipe_is_open()
    {
        using Process process = _workspace.StartProcess("filter", "--changes-only");
        for (int i = 0; i < 1000; i++)
        {
            bool hasLeak = i % 3 == 0;
            process.StandardInput.Write((hasLeak ? Leak : Clean) + "\n");
            process.StandardInput.Flush();
            string? answer = process.StandardOutput.ReadLine();
            const string Cut = "{\"text\":\"One.\\n\\nTwo.\",\"related_links\":[],\"leaks\":[{\"kind\":\"php-var-dump\"";
            if (hasLeak) Assert.StartsWith(Cut, answer, StringComparison.Ordinal);
            else Assert.Equal("{}", answer);
        }
        process.StandardInput.Close();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("1000 records: 334 leaks to cut", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_in_pieces_is_answered_when_its_line_ends()
    {
        using Process process = _workspace.StartProcess("filter");
        foreach (string piece in new[] { Clean[..5], Clean[5..20], Clean[20..] + "\n" + Leak[..30] })
        {
            process.StandardInput.Write(piece);
            process.StandardInput.Flush();
        }
        Assert.Equal(Clean, process.StandardOutput.ReadLine());
        process.StandardInput.Write(Leak[30..]);
        process.StandardInput.Close();
        Assert.StartsWith("{\"id\":7,\"text\":\"One.\\n\\nTwo.\"", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Whole_records_are_answered_as_clean_writes_them()
    {
        string records = string.Concat(Enumerable.Range(0, 50).Select(i => (i % 3 == 0 ? Leak : Clean) + "\n"));
        foreach (string[] options in new string[][] { [], ["--lean"], ["--into", "found"], ["--max-cut-ratio", "0.1"], ["--article"], ["--offsets", "utf8"] })
        {
            _workspace.Write("a.jsonl", records);
            string expected = _workspace.Run(["clean", "a.jsonl", .. options]).Output;
            CommandResult result = _workspace.RunWithInput(records, ["filter", .. options]);
            Assert.Equal((0, expected), (result.ExitCode, result.Output));
        }
    }

    [Fact]
    public void What_changes_comes_alone()
    {
        string answer = _workspace.RunWithInput(Leak, "filter", "--changes-only").Output;
        using JsonDocument json = JsonDocument.Parse(answer);
        Assert.Equal(["text", "related_links", "leaks", "edits", "cut_ratio"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0.7143, json.RootElement.GetProperty("cut_ratio").GetDouble(), 4);
        Assert.EndsWith("}\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leak_that_is_only_reported_changes_no_text()
    {
        string answer = _workspace.RunWithInput(Leak, "filter", "--changes-only", "--max-cut-ratio", "0.1").Output;
        Assert.StartsWith("{\"related_links\":[],\"leaks\":[{", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"edits\":[],\"uncut\":{\"reason\":\"max-cut-ratio\",\"ratio\":0.7143},\"cut_ratio\":0}\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaks")]
    [InlineData("cut_ratio")]
    public void A_field_that_has_the_name_of_what_is_found_keeps_it(string name)
    {
        string record = Leak.Replace("text", name, StringComparison.Ordinal);
        string answer = _workspace.RunWithInput(record, "filter", "--changes-only", "--field", name).Output;
        Assert.StartsWith($"{{\"{name}\":\"One.\\n\\nTwo.\",\"cleanup\":{{\"related_links\":", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("null")]
    [InlineData("[{\"text\":\"a\"}]")]
    [InlineData("{\"text\":\"a\"")]
    [InlineData("{\"text\":\"a\"}}")]
    [InlineData("{\"text\":\"a\u0001\"}")]
    [InlineData("{\"text\":\"\\uD800\"}")]
    [InlineData("\u001F\u008B\u0008")]
    [InlineData("\0\0\0\0")]
    [InlineData("{\"text\":\"a\"} {\"text\":\"b\"}")]
    [InlineData("{\"text\":NaN}")]
    public void Any_line_has_one_answer_in_its_place(string line)
    {
        string[] lines = [line, Clean, line, line, Leak, line];
        foreach (string[] options in new string[][] { [], ["--changes-only"] })
        {
            CommandResult result = _workspace.RunWithInput(string.Join('\n', lines), ["filter", .. options]);
            string[] answers = result.Output.Split('\n');
            // Behind the last line feed is nothing: a last line that is empty is no line.
            Assert.Equal(lines.Length + (line.Length == 0 ? 0 : 1), answers.Length);
            Assert.Equal(options.Length == 0 ? Clean : "{}", answers[1]);
            Assert.Contains("One.\\n\\nTwo.", answers[4], StringComparison.Ordinal);
            Assert.Equal(answers[0], answers[2]);
            Assert.Equal(0, result.ExitCode);
        }
    }

    [Fact]
    public void Lines_at_random_have_an_answer_each() => Gen.Byte.Array[0, 40].Array[1, 100].Holds(
        lines =>
        {
            byte[] input = [.. lines.SelectMany((line, i) => (byte[])[
                .. i % 3 == 0 ? Encoding.UTF8.GetBytes(Clean) : line.Where(unit => unit != '\n'), (byte)'\n'])];
            CommandResult result = _workspace.RunWithInput(input, "filter");
            Assert.Equal((0, lines.Length), (result.ExitCode, result.Output.Count(unit => unit == '\n')));
        },
        samples: 50);

    [Fact]
    public void A_line_in_utf_16_is_no_record_and_what_follows_is()
    {
        byte[] input = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}"), (byte)'\n', .. Encoding.UTF8.GetBytes(Clean)];
        string[] answers = _workspace.RunWithInput(input, "filter").Output.Split('\n');
        Assert.Equal("{\"error\":\"not valid UTF-8 at byte 0; --on-bad-bytes reads it all the same\"}", answers[0]);
        Assert.Equal(Clean, answers[1]);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_record() =>
        Assert.Equal(Clean + "\n", _workspace.RunWithInput("\uFEFF" + Clean, "filter").Output);

    [Fact]
    public void A_line_feed_is_all_that_ends_a_line()
    {
        const string Hostile = "{\"text\":\"a\u2028b\u2029c\u0085d é “e”\",\r\"b\":1}\r\n";
        string answer = _workspace.RunWithInput(Hostile, "filter").Output;
        Assert.Equal("{\"text\":\"a\\u2028b\\u2029c\\u0085d é “e”\",\"b\":1}\n", answer);
        // Also where it is in what was cut.
        string leak = Leak.Replace("One", "O\u2028\u0085e", StringComparison.Ordinal);
        foreach (string mode in new[] { "--lean", "--changes-only" })
            Assert.Single(_workspace.RunWithInput(leak, "filter", mode).Output.TrimEnd('\n').Split('\n', '\r', '\u2028', '\u2029', '\u0085'));
    }

    [Fact]
    public void A_line_beyond_the_limit_is_answered_once()
    {
        string huge = $"{{\"text\":\"{new string('a', 3_000_000)}\"}}";
        CommandResult result = _workspace.RunWithInput($"{huge}\n{Clean}\n{huge}\n{huge}", "filter", "--record-limit", "1000");
        string error = "{\"error\":\"larger than the record limit of 1000 bytes (--record-limit)\"}";
        Assert.Equal([error, Clean, error, error, ""], result.Output.Split('\n'));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_long_line_comes_back_whole()
    {
        string huge = $"{{\"text\":\"{new string('a', 5_000_000)}\"}}";
        Assert.Equal($"{Clean}\n{huge}\n{Clean}\n", _workspace.RunProcess($"{Clean}\n{huge}\n{Clean}", "filter").Output);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        byte[] input = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n"u8];
        string answer = _workspace.RunWithInput(input, "filter", "--changes-only", "--on-bad-bytes", "windows-1252").Output;
        Assert.StartsWith("{\"text\":\"café\",", answer, StringComparison.Ordinal);
        Assert.Contains("\"bad_bytes\":[[3,\"E9\",\"text\"]]", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_is_said_that_could_fill_a_pipe_which_nobody_reads()
    {
        string bad = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"no record {i}\n"));
        CommandResult result = _workspace.RunWithInput(bad, "filter", "--field", new string('x', 100_000));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("20000 rejected", result.Errors, StringComparison.Ordinal);
        Assert.InRange(result.Errors.Length, 1, 8000);
    }

    [Fact]
    public void An_empty_input_has_no_answer()
    {
        CommandResult result = _workspace.RunWithInput("", "filter");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("", _workspace.RunWithInput("", "filter", "--quiet").Errors);
    }

    [Fact]
    public void A_closed_pipe_ends_it()
    {
        string line = Clean.Replace("'", "", StringComparison.Ordinal);
        CommandResult result = _workspace.RunShell($"yes '{line}' | cleanup filter | head -n 1; echo ${{PIPESTATUS[1]}}");
        Assert.EndsWith("}\n0\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_environment_is_enough()
    {
        _workspace.Write("a.jsonl", Clean + "\n");
        CommandResult result = _workspace.RunShell($"set -- {CommandProcess.InShell}; env -i \"$(command -v \"$1\")\" \"${{@:2}}\" filter < a.jsonl");
        Assert.Equal((0, Clean + "\n"), (result.ExitCode, result.Output));
        Assert.Equal("a.jsonl", _workspace.Files());
    }

    [Fact]
    public void It_says_what_it_cleans_with()
    {
        using JsonDocument about = JsonDocument.Parse(_workspace.Run("filter", "--about", "--cut", "certain").Output);
        using JsonDocument record = JsonDocument.Parse(_workspace.RunWithInput(Leak, "clean", "--cut", "certain").Output);
        JsonElement versions = record.RootElement.GetProperty("versions");
        Assert.Equal(versions.GetProperty("tool").GetString(), about.RootElement.GetProperty("version").GetString());
        Assert.Equal(versions.GetProperty("judge").GetString(), about.RootElement.GetProperty("judge").GetString());
        Assert.Equal(versions.GetProperty("settings").GetString(), about.RootElement.GetProperty("settings").GetString());
        Assert.NotEqual(_workspace.Run("filter", "--about").Output, _workspace.Run("filter", "--about", "--cut", "certain").Output);
        Assert.Equal(_workspace.Run("filter", "--about").Output, _workspace.Run("filter", "--about", "--changes-only").Output);
    }

    [Fact]
    public void Wrong_usage_is_told_before_anything_is_read()
    {
        Assert.Equal(2, _workspace.RunWithInput(Clean, "filter", "--changes-only", "--input-format", "arrow").ExitCode);
        Assert.Equal(2, _workspace.RunWithInput(Clean, "filter", "--input-format", "csv").ExitCode);
        Assert.Equal(2, _workspace.RunWithInput(Clean, "filter", "a.jsonl").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();
}
