using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Sinks;

public sealed class OutputGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputGuardTests()
    {
        Directory.CreateDirectory(_folder.PathOf("real"));
        Directory.CreateSymbolicLink(_folder.PathOf("relative"), "./relative/../real");
        Directory.CreateSymbolicLink(_folder.PathOf("folder"), "real");
        Directory.CreateSymbolicLink(_folder.PathOf("absolute"), _folder.PathOf("folder"));
        File.WriteAllText(_folder.PathOf("real/in.txt"), "x");
        File.CreateSymbolicLink(_folder.PathOf("in.txt"), "absolute/in.txt");
    }

    [Theory]
    [InlineData("real/in.txt", "real/in.txt")]
    [InlineData("real/in.txt", "folder/in.txt")]
    [InlineData("absolute/in.txt", "real/in.txt")]
    [InlineData("in.txt", "folder/../real/in.txt")]
    [InlineData("in.txt", "in.txt")]
    [InlineData("real/in.txt", "in.txt")]
    public void An_input_is_not_overwritten_under_another_name(string input, string output)
    {
        var guard = new OutputGuard([_folder.Input(input, "x"u8)]);
        Assert.Equal("would overwrite an input", Assert.Throws<OutputException>(() => guard.Claim(_folder.PathOf(output))).Message);
    }

    [Fact]
    public void Two_outputs_are_not_one_file_under_two_names()
    {
        var guard = new OutputGuard([]);
        guard.Claim(_folder.PathOf("absolute/new/out"));
        Assert.Equal("would overwrite the output of another input", Assert.Throws<OutputException>(() => guard.Claim(_folder.PathOf("real/new/out"))).Message);
    }

    [Fact]
    public void A_link_that_leads_nowhere_or_in_a_circle_is_a_name_like_another() =>
        new OutputGuard([_folder.Input("real/other.txt", "x"u8)]).Claim(_folder.PathOf("relative/in.txt"));

    [Fact]
    public void A_device_may_be_an_input_and_any_number_of_outputs()
    {
        var guard = new OutputGuard([_folder.Input("real/in.txt", "x"u8) with { Path = "/dev/null" }]);
        guard.Claim("/dev/null");
        guard.Claim("/dev/null");
    }

    public void Dispose() => _folder.Dispose();
}
