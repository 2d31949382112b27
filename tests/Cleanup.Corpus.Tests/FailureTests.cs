using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Tests;

public class FailureTests
{
    [Theory]
    [InlineData(28, true, "no space left on the disk")]
    [InlineData(122, true, "the disk quota is used up")]
    [InlineData(40, false, "too many levels of symbolic links")]
    [InlineData(5, false, "It broke")]
    public void A_disk_that_takes_no_more_is_told_from_other_failures(int code, bool isFull, string reason)
    {
        var exception = new OutputException("out", new IOException("It broke.", code));
        Assert.Equal(("out", isFull, reason), (exception.Path, exception.IsDiskFull, exception.Message));
    }

    [Fact]
    public void A_defect_is_named_by_its_type_on_one_line() =>
        Assert.Equal("InvalidOperationException: No such thing", Failure.Describe(new InvalidOperationException("No such\nthing.")));
}
