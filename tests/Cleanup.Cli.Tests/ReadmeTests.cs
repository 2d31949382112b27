using System.Text.Json;

namespace Cleanup.Cli.Tests;

public sealed class ReadmeTests : IDisposable
{
    private const string Start = "dotnet run --project src/Cleanup.Cli -- ";
    private readonly Workspace _workspace = new();

    [Fact]
    public void The_first_command_prints_the_record_that_the_page_shows()
    {
        string command = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "README.md")).First(line => line.StartsWith(Start, StringComparison.Ordinal));
        string[] arguments = command[Start.Length..].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string article = arguments.Single(argument => argument.EndsWith(".txt", StringComparison.Ordinal));
        _workspace.Write(article, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, article)));
        CommandResult result = _workspace.Run(arguments);
        Assert.Equal((0, "1 record: 1 leak to cut, 0 only reported, 8 related links; 0 rejected, 0 errors"), (result.ExitCode, result.Errors.Split('\n')[0]));
        JsonElement record = JsonElement.Parse(result.Output);
        JsonElement link = record.GetProperty("related_links")[0];
        JsonElement leak = record.GetProperty("leaks")[0];
        Assert.Equal("Harbour Bridge to Open for Cyclists Before It Opens for Cars", record.GetProperty("title").GetString());
        Assert.Equal("2019-03-15T09:12:40", record.GetProperty("published").GetString());
        Assert.StartsWith("The new bridge across the harbour will carry bicycles from the first of May, ", record.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(" wider than a cargo bicycle.", record.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ("4471", "Ferry Timetable Grows by Twelve Crossings a Day", "/2019/03/02/ferry_4x3.jpg"),
            (link.GetProperty("id").GetString(), link.GetProperty("title").GetString(), link.GetProperty("image").GetString()));
        Assert.Equal(
            ("php-var-dump", "certain", "cut", 1107, 1107, "exact"),
            (leak.GetProperty("kind").GetString(), leak.GetProperty("confidence").GetString(), leak.GetProperty("action").GetString(),
                leak.GetProperty("declared_length").GetInt32(), leak.GetProperty("actual_length").GetInt32(), leak.GetProperty("recovery").GetString()));

        _workspace.Write("record.json", result.Output);
        Assert.Equal(0, _workspace.Run("restore", "record.json", "-o", "back").ExitCode);
        Assert.Equal(_workspace.ReadBytes(article), _workspace.ReadBytes($"back/{article}"));
    }

    public void Dispose() => _workspace.Dispose();
}
