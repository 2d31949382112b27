using System.Text.Json;

namespace Cleanup.Tests.Grammars;

/// <summary>A trace of very many calls is cut whole, and its first calls are kept.</summary>
public sealed class TraceLengthTests
{
    [Theory]
    [InlineData("java.lang.StackOverflowError\n", "\tat a.B.c(B.java:1)\n")]
    [InlineData("thread 'main' panicked at src/main.rs:4:5:\nno stock\nstack backtrace:\n", "   1: a::b\n             at ./b.rs:1:1\n")]
    public void Ten_thousand_calls_are_kept(string head, string call)
    {
        string trace = head + string.Concat(Enumerable.Repeat(call, 10_050));
        Finding found = Assert.Single(new Cleaner(new CleanerOptions { ScanBudget = 1_000 }).Find($"The vote is public.\n\n{trace}"));
        Assert.Equal(trace.TrimEnd('\n').Length, found.Range.Length);
        JsonElement frames = found.Recovery.ToElement()!.Value.GetProperty("frames");
        Assert.Equal(10_000, frames.GetArrayLength());
    }
}
