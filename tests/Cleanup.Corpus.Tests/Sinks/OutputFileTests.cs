using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Tests.Sinks;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_file_appears_when_it_is_complete_and_replaces_an_earlier_one()
    {
        File.WriteAllText(_folder.PathOf("out"), "earlier");
        using (OutputFile file = OutputFile.Create(_folder.PathOf("out"), CancellationToken.None))
        {
            file.Write("later"u8);
            file.Flush();
            Assert.Equal("earlier", File.ReadAllText(_folder.PathOf("out")));
            file.Commit();
        }
        Assert.Equal("later", File.ReadAllText(_folder.PathOf("out")));
        Assert.Equal("out", _folder.Files());
    }

    [Fact]
    public void A_file_that_is_not_complete_leaves_nothing()
    {
        using (OutputFile file = OutputFile.Create(_folder.PathOf("out"), CancellationToken.None)) file.Write("half"u8);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void Cancelling_removes_the_beginnings_at_once_and_for_good()
    {
        using var source = new CancellationTokenSource();
        using OutputFile file = OutputFile.Create(_folder.PathOf("out"), source.Token);
        file.Write("half"u8);
        source.Cancel();
        Assert.Empty(_folder.Files());
        Assert.Throws<OperationCanceledException>(file.Commit);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        using (OutputFile file = OutputFile.Create("/dev/null", CancellationToken.None))
        {
            file.Write("gone"u8);
            file.Commit();
        }
        Assert.Empty(File.ReadAllBytes("/dev/null"));
        Assert.Empty(Directory.GetFiles("/dev", ".null*"));
    }

    [Fact]
    public void A_failure_names_the_file()
    {
        var error = Assert.Throws<OutputException>(() => OutputFile.Create(_folder.PathOf("missing/out"), CancellationToken.None));
        Assert.Equal((_folder.PathOf("missing/out"), "no such file or folder"), (error.Path, error.Message));
    }

    public void Dispose() => _folder.Dispose();
}
