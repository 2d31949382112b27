namespace Cleanup.Tests.Kinds;

public sealed class PhpErrorTests
{
    private static readonly Cleaner _cleaner = new();

    [Theory]
    [InlineData("Notice: Undefined index: HTTP_ACCEPT_LANGUAGE", "Accept-Language")]
    [InlineData("Notice: Undefined index:  HTTP_USER_AGENT", "User-Agent")]
    [InlineData("Warning: Undefined array key \"HTTP_X_FORWARDED_FOR\"", "X-Forwarded-For")]
    [InlineData("Warning: Undefined array key &quot;HTTP_REFERER&quot;", "Referer")]
    [InlineData("Warning: Undefined array key “HTTP_DNT”", "Dnt")]
    public void A_header_that_the_page_misses_is_named_in_the_hint(string message, string header)
    {
        Finding leak = Assert.Single(_cleaner.Find($"{message} in /srv/www/index.php on line 5\nText."));
        Assert.Equal($"The page expects the request header {header}; let the crawler send it.", leak.Hint);
    }

    [Theory]
    [InlineData("Undefined index: REMOTE_ADDR")]
    [InlineData("Undefined index: HTTP_")]
    [InlineData("Undefined variable: HTTP_ACCEPT")]
    [InlineData("fopen(HTTP_ACCEPT): failed")]
    public void Other_messages_give_no_hint(string message)
    {
        Finding leak = Assert.Single(_cleaner.Find($"Notice: {message} in /srv/www/index.php on line 5\nText."));
        Assert.Equal(LeakKinds.PhpError, leak.Kind);
        Assert.Null(leak.Hint);
    }

    [Theory]
    [InlineData("**Warning**: include(): no in **/srv/www/a.php** on line **12**")]
    [InlineData("<strong>Warning</strong>: include(): no in <strong>/srv/www/a.php</strong> on line <strong>12</strong><br>")]
    [InlineData("&amp;lt;b&amp;gt;Warning&amp;lt;/b&amp;gt;:  include(): no in &amp;lt;b&amp;gt;/srv/www/a.php&amp;lt;/b&amp;gt; on line &amp;lt;b&amp;gt;12&amp;lt;/b&amp;gt;&amp;lt;br /&amp;gt;")]
    [InlineData("PHP message: PHP Warning:  include(): no in /srv/www/a.php on line 12")]
    [InlineData("Warning: include(): no in \\\\server\\www\\a.php on line 12")]
    [InlineData("Warning: include(): no in C:/Program Files/www/a.php on line 12")]
    public void It_is_cut_in_whatever_markup_and_from_wherever(string leak)
    {
        foreach ((string before, string after) in new[] { ("", "\nText."), ("Text.\n\n", ""), ("Text.\n", "\nText."), ("Text. ", " Text.") })
            Assert.Equal((before.TrimEnd() + (before.Length > 0 && after.Length > 0 ? before[5..] : "") + after.TrimStart()).TrimEnd('\n'), _cleaner.Clean(before + leak + after).Text);
    }

    [Fact]
    public void Only_the_paragraph_of_a_message_belongs_to_it()
    {
        const string source = "Warning: this is a long story.\n\nIt goes on in /srv/www/a.php on line 12, said the engineer.";
        Assert.Same(source, _cleaner.Clean(source).Text);
    }

    // PHP prints the colon only in front of a message.
    [Theory]
    [InlineData("LogicException: ", RecoveryStatus.Partial)]
    [InlineData("LogicException", RecoveryStatus.Exact)]
    [InlineData("LogicException: closed", RecoveryStatus.Exact)]
    public void A_message_that_a_filter_of_tags_took_is_said_to_be_missing(string head, RecoveryStatus status)
    {
        Finding leak = Assert.Single(_cleaner.Find($"Fatal error: Uncaught {head} in /srv/www/a.php:3\nStack trace:\n#0 {{main}}\n  thrown in /srv/www/a.php on line 3\n"));
        Assert.Equal(status, leak.Recovery.Status);
    }
}
