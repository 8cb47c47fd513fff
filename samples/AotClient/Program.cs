using AotClient;

if (args is not [var address] || !Uri.TryCreate(address, UriKind.Absolute, out var baseAddress))
{
    Console.Error.WriteLine("Give the address of a Tasks service, such as http://localhost:5000.");
    return 2;
}

await new Tour(baseAddress, Console.Out).RunAsync();
return 0;
