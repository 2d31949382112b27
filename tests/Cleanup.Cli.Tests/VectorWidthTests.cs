using Cleanup.Testing;

namespace Cleanup.Cli.Tests;

public sealed class VectorWidthTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_processor_with_shorter_vectors_finds_the_same()
    {
        foreach (string spec in Directory.EnumerateFiles(Fixture.PathOf("kinds"), "spec.md", SearchOption.AllDirectories))
            _workspace.Write(Path.Combine("in", Path.GetFileName(Path.GetDirectoryName(spec)!) + ".txt"), File.ReadAllBytes(spec));
        CommandResult wide = _workspace.Run("check", "in", "--report", "json");
        Assert.Contains("\"kind\"", wide.Output, StringComparison.Ordinal);
        Assert.Equal(wide.Output, _workspace.RunShell("DOTNET_EnableAVX2=0 cleanup check in --report json").Output);
        Assert.Equal(wide.Output, _workspace.RunShell("DOTNET_EnableHWIntrinsic=0 cleanup check in --report json").Output);
    }

    public void Dispose() => _workspace.Dispose();
}
