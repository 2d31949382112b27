using Cleanup.Fuzz.Commands;
using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Tests;

public sealed class WorkerTests
{
    // The few texts of a test are no reason to compile the whole of a worker for good.
    static WorkerTests() => Environment.SetEnvironmentVariable("DOTNET_TC_QuickJit", "1");

    [Fact]
    public async Task A_run_ends_with_how_many_texts_passed()
    {
        var console = new StringWriter { NewLine = "\n" };
        var run = new FuzzRun(TextChoice.OfSeed("1"), console) { Count = 30, Workers = 2, Patience = TimeSpan.FromSeconds(20) };
        int exitCode = await run.RunAsync();
        Assert.EndsWith("\n30 passed, 0 failed\n", console.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_text_that_takes_too_long_is_named_and_the_run_goes_on()
    {
        var told = new List<WorkerMessage>();
        var process = new WorkerProcess(TextChoice.OfSeed("1").Arguments, patience: TimeSpan.Zero);
        long tried = await process.RunAsync(new WorkShare(4, 3, 9, DateTime.MaxValue), Name, told.Add);
        Assert.Equal(2, tried);
        Assert.Equal(["4", "7"], told.Select(message => message.Found?.Text));
        Assert.All(told, message => Assert.Equal($"{ProcessGoesOn.Name}: {ProcessGoesOn.TakesTooLong}", message.Found?.Title));
    }

    [Fact]
    public async Task A_text_at_which_the_process_dies_is_named_with_the_place()
    {
        var told = new List<WorkerMessage>();
        await new WorkerProcess(["--replay", "no such file"], TimeSpan.FromSeconds(60)).RunAsync(WorkShare.One, Name, told.Add);
        WorkerMessage message = Assert.Single(told);
        Assert.Equal("0", message.Found?.Text);
        Assert.Contains("no such file", message.Found?.Detail, StringComparison.Ordinal);
        Assert.Equal("exit code 134: Stack overflow.", ProcessGoesOn.Died(134, ["Stack overflow.", "   at System.A.B()"]));
    }

    [Fact]
    public void What_a_worker_is_at_outlives_it()
    {
        string file = Path.GetTempFileName();
        using (var beat = new Beat(file))
        {
            beat.Begin(7);
            beat.End();
            beat.Begin(9);
            beat.Try();
        }
        using var other = new Beat(file);
        Assert.Equal((9, 1, 3), (other.Number, other.Done, other.Tries));
        File.Delete(file);
    }

    private static FoundText Name(long number) => FoundText.Of(name: null, $"{number}");
}
