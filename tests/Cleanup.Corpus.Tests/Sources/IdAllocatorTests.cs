using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Tests.Sources;

public class IdAllocatorTests
{
    [Fact]
    public void Goes_from_name_to_path_to_number()
    {
        var ids = new IdAllocator();
        Assert.Equal("a b/a.txt a.txt a.txt-2", string.Join(' ', ids.Allocate("a.txt"), ids.Allocate("b/a.txt"), ids.Allocate("a.txt"), ids.Allocate("a.txt")));
    }

    [Fact]
    public void A_name_that_is_all_extension_is_no_id() => Assert.Equal("in/.txt", new IdAllocator().Allocate("in/.txt"));
}
