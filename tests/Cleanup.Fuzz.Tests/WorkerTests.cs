using Cleanup.Fuzz.Commands;
using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Tests;

public sealed class WorkerTests
{
    private static readonly string[] _seed = ["--seed", "1"];

    [Fact]
    public async Task A_run_ends_with_how_many_texts_passed()
    {
        var console = new StringWriter { NewLine = "\n" };
        var run = new FuzzRun(new MadeTexts(1), _seed, console) { Count = 30, Workers = 2, Patience = TimeSpan.FromSeconds(20) };
        Assert.Equal(0, await run.RunAsync());
        Assert.EndsWith("\n30 passed, 0 failed\n", console.ToString(), StringComparison.Ordinal);
    }
}
