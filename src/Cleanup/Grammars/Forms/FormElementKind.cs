namespace Cleanup.Grammars.Forms;

/// <summary>What an element of a form stands for.</summary>
internal enum FormElementKind
{
    /// <summary>Words as they are.</summary>
    Literal,

    /// <summary>One of several, of which one may be nothing.</summary>
    Choice,

    /// <summary>A line break, or whatever scraping made of it.</summary>
    Break,

    /// <summary>Text of the line, up to what stands behind it in the form.</summary>
    Text,

    /// <summary>All that the line has left, sentences too: where a message begins its line, and nothing else stands on it.</summary>
    Rest,

    /// <summary>A name of a program: <c>App\Error</c>, <c>Articles#show</c>.</summary>
    Name,

    /// <summary>A name that begins with a capital, where words of prose stand too: <c>Ecto.NoResultsError</c>.</summary>
    Class,

    /// <summary>A function of a module with its arguments: <c>Tides.height("seven")</c>, <c>:erlang.map_get(:a, %{})</c>.</summary>
    Call,

    /// <summary>Anything without a blank.</summary>
    Word,

    /// <summary>The code of an error of Windows, or of ASP: <c>800a000d</c>, <c>ASP 0113</c>.</summary>
    Code,

    /// <summary>A name with a dot in it: <c>en.articles.title</c>.</summary>
    Key,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>Numbered lines of source.</summary>
    Listing,
}
