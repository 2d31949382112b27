namespace Cleanup.Corpus.Tests.Model;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://Example.org/a?b#c", true)]
    [InlineData("https://münchen.example/", true)]
    [InlineData("ftp://example.org/", false)]
    [InlineData("/a/b", false)]
    [InlineData("//example.org/a", false)]
    [InlineData("example.org", false)]
    [InlineData("https://", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_absolute_addresses_of_the_web_are_read(string? text, bool isAddress) => Assert.Equal(isAddress, WebAddress.TryParse(text, out _));

    // RFC 3986 §5.4.1 and §5.4.2, without those that have a scheme or are empty.
    [Theory]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g/")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    public void References_are_resolved_as_the_standard_has_them(string reference, string address) => Assert.Equal(address, Resolve(reference));

    [Theory]
    [InlineData(" /a b ", "http://a/a%20b")]
    [InlineData("/straße?q=ä", "http://a/stra%C3%9Fe?q=%C3%A4")]
    [InlineData("/a%2Fb", "http://a/a%2Fb")]
    [InlineData("a/b:c", "http://a/b/c/a/b:c")]
    [InlineData("2015/x:y", "http://a/b/c/2015/x:y")]
    public void What_an_address_must_not_hold_is_percent_encoded(string reference, string address) => Assert.Equal(address, Resolve(reference));

    [Theory]
    [InlineData("g:h")]
    [InlineData("http:g")]
    [InlineData("https://example.org/a b")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("data:image/gif;base64,R0lG")]
    [InlineData("//[")]
    public void What_has_a_scheme_or_makes_no_address_is_left_alone(string reference) => Assert.Null(Resolve(reference));

    private static string? Resolve(string reference) => WebAddress.TryResolve(new Uri("http://a/b/c/d;p?q"), reference, out string? address) ? address : null;
}
