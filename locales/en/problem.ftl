### What went wrong, said to the reader. The answers stay.

problem-corrupt = The file with newer warnings was broken.
problem-foreign = The file with newer warnings belongs to another program or a later version.
problem-unwritable = This device has no room, or no place, to keep newer warnings.
problem-busy = Another program holds the file with newer warnings.
problem-other = The file with newer warnings could not be read.
problem-other-page = Tentlight is open in another tab of this browser. What you follow and choose there is kept; what you follow and choose here is not.
problem-no-storage = This browser keeps nothing for this page. A private window can do that, and so can an older browser, or an address without https.
problem-screen = This screen failed. Close the app and open it again.
problem-settings = Your settings cannot be kept, so they hold only until the app is closed.
