// bookshop.openapi.yaml is all there is: BookshopClient and its types are made from it while this project compiles.
using Bookshop;
using Dash.Runtime;
using UseYourOwnSpec;

using var http = new HttpClient(new Shelf());
var shop = new BookshopClient(new ApiClientOptions { HttpClient = http });

foreach (var book in await shop.Books.ListAsync(genre: Genre.Science))
{
    // An enum value that the document does not know survives; it is no error.
    Console.WriteLine($"{book.Id} {book.Title}, {book.Genre}{(book.Genre is { IsKnown: false } ? " (new to this client)" : "")}");
}

var added = await shop.Books.AddAsync(new BookInput { Title = "Leaves of Grass", Genre = Genre.Poetry, Price = null });
Console.WriteLine($"added as {added.Id}");
