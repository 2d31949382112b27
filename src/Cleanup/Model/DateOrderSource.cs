namespace Cleanup;

/// <summary>What decided in which order the numbers of a date stand.</summary>
public enum DateOrderSource
{
    /// <summary>The caller: <see cref="ArticleOptions.DateOrder"/>.</summary>
    Option,

    /// <summary>Another date of the same header, of which only one reading exists ("29/4/2022").</summary>
    OtherDate,

    /// <summary>A time zone of North America beside it.</summary>
    TimeZone,

    /// <summary>A word beside it in a language whose countries write the day first.</summary>
    Language,

    /// <summary>The country of the page's address: <see cref="ArticleOptions.Url"/>.</summary>
    Host,
}
