namespace Cleanup.Cli.Tests;

public sealed class RepairTests : IDisposable
{
    private const string Lines = "{\"a\": 1,}\nnothing\n\n[1,2\r\n{\"x\":1}{\"y\":2}";
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_line_has_an_answer_of_its_own_in_order()
    {
        CommandResult result = _workspace.RunWithInput(Lines, "repair", "--lines");

        Assert.Equal("{\"a\":1}\nnull\nnull\n[1,2]\n[{\"x\":1},{\"y\":2}]\n", result.Output);
        Assert.Equal((1, "-:2: warning: nothing recovered: The text holds no JSON array or object.\n"), (result.ExitCode, result.Errors));
    }

    [Fact]
    public void The_log_of_a_line_gives_the_places_of_the_whole_input()
    {
        CommandResult result = _workspace.RunWithInput("{\"a\":1}\né {\"b\":1,}\n", "repair", "--lines", "--log");

        Assert.Equal("-:2:9: extra-comma at \"\": \",\" → \"\"\n", result.Errors);
    }

    [Fact]
    public void A_payload_says_where_it_stood()
    {
        CommandResult result = _workspace.RunWithInput("é {\"a\": 1,}\n\n{\"b\":2}", "repair", "--ranges");

        Assert.Equal(
            "{\"source\":\"-\",\"start\":2,\"end\":11,\"line\":1,\"column\":3,\"value\":{\"a\":1}}\n" +
            "{\"source\":\"-\",\"start\":13,\"end\":20,\"line\":3,\"column\":1,\"value\":{\"b\":2}}\n",
            result.Output);
    }

    [Fact]
    public void The_output_is_a_file_on_demand_but_never_an_input()
    {
        _workspace.Write("broken.json", "{\"a\": 1,}");

        Assert.Equal((0, ""), Told(_workspace.Run("repair", "broken.json", "-o", "whole.json")));
        Assert.Equal("{\"a\":1}\n", _workspace.Read("whole.json"));
        Assert.Equal(2, _workspace.Run("repair", "broken.json", "-o", "broken.json").ExitCode);
        Assert.Equal("{\"a\": 1,}", _workspace.Read("broken.json"));
    }

    private static (int ExitCode, string Output) Told(CommandResult result) => (result.ExitCode, result.Output);
}
